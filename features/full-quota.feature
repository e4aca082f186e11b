Feature: When the cloud has no more mixes to spare
  The vendor allows so many mixed-stream tasks at a time and no more. Nobody on air suffers for it:
  viewers keep the streamer's single stream, the guest waits in line, and comes on air when a mix is
  free. A mix that runs is never stopped for another.

  Scenario: The guest waits in line, and is on air within 5 seconds of a free mix
    Given streamer "ana" is live in room "evening"
    And the cloud allows 0 mixed-stream tasks
    When "bo" co-streams in room "evening"
    Then the relay of room "evening" is single-stream of "ana"
    And "bo" waits in line in room "evening"
    And room "evening" is live in mode "solo"
    Given the cloud allows 40 mixed-stream tasks
    When 5 seconds pass
    Then "bo" is on air in room "evening"
    And the relay of room "evening" is mixed-stream with layout "side-by-side"

  Scenario: Another show's end frees a mix
    Given the cloud allows 1 mixed-stream task
    And streamer "ana" is live in room "evening"
    And streamer "eva" is live in room "night"
    And "bo" co-streams in room "evening"
    When "cy" co-streams in room "night"
    Then "cy" waits in line in room "night"
    And the relay of room "evening" is mixed-stream with layout "side-by-side"
    When "ana" ends the broadcast in room "evening"
    And 5 seconds pass
    Then the relay of room "night" is mixed-stream with layout "side-by-side"

  Scenario: Who came first is first in line
    Given the cloud allows 1 mixed-stream task
    And streamer "ana" is live in room "evening"
    And streamer "eva" is live in room "night"
    And streamer "ida" is live in room "morning"
    And "bo" co-streams in room "evening"
    And "cy" co-streams in room "night"
    And "dan" co-streams in room "morning"
    When "bo" stops co-streaming in room "evening"
    And 5 seconds pass
    Then "cy" is on air in room "night"
    And "dan" waits in line in room "morning"

  Scenario: Two guests of one room come on air together
    Given the cloud allows 0 mixed-stream tasks
    And streamer "ana" is live in room "evening"
    And "bo" co-streams in room "evening"
    And "cy" co-streams in room "evening"
    Then "cy" waits in line in room "evening"
    Given the cloud allows 1 mixed-stream task
    When 5 seconds pass
    Then the relay of room "evening" is mixed-stream with layout "grid-3"

  Scenario: A guest who gives up leaves the line
    Given the cloud allows 0 mixed-stream tasks
    And streamer "ana" is live in room "evening"
    When "bo" co-streams in room "evening"
    And "bo" stops co-streaming in room "evening"
    Then "bo" has no place in room "evening"
    And the relay of room "evening" is single-stream of "ana"

  Scenario: A mix that is refused to a returning show leaves the streamer on air
    Given streamer "ana" is live in room "evening"
    And "bo" co-streams in room "evening"
    When "ana" loses the connection in room "evening"
    And 30 seconds pass
    And "ana" returns to room "evening"
    Then the relay of room "evening" is mixed-stream with layout "side-by-side"

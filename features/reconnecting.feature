Feature: Reconnecting
  When the streamer's connection is lost and no end was asked, the broadcast waits: the grace is two
  minutes (the timer in processes/broadcast.bpmn). Guests keep the show going meanwhile.

  Background:
    Given streamer "ana" is live in room "evening"

  Scenario: The broadcast waits, and the relay with it
    When "ana" loses the connection in room "evening"
    Then room "evening" is reconnecting
    And the relay of room "evening" is single-stream of "ana"
    And the cloud received for room "evening"
      | operation |
      | Start     |

  @grace
  Scenario: Back one second before the grace is over
    When "ana" loses the connection in room "evening"
    And 1 minute and 59 seconds pass
    Then room "evening" is reconnecting
    When "ana" returns to room "evening"
    Then room "evening" is live in mode "solo"
    When 10 minutes pass
    Then room "evening" is live in mode "solo"

  @grace
  Scenario: Each loss has a grace of its own
    When "ana" loses the connection in room "evening"
    And 100 seconds pass
    And "ana" returns to room "evening"
    And "ana" loses the connection in room "evening"
    And 100 seconds pass
    Then room "evening" is reconnecting

  Scenario: The relay still runs when the streamer returns, and is kept
    When "ana" loses the connection in room "evening"
    And 20 seconds pass
    And "ana" returns to room "evening"
    Then room "evening" is live in mode "solo"
    And viewers can play room "evening"
    And the relay of room "evening" is single-stream of "ana"
    And the cloud received for room "evening"
      | operation | MixMode | status | code         |
      | Start     | 0       | 200    |              |
      | Start     | 0       | 400    | InvalidParam |

  Scenario: A guest keeps the show going, beside the streamer's empty place
    When "bo" co-streams in room "evening"
    And "ana" loses the connection in room "evening"
    Then room "evening" is reconnecting
    And the relay of room "evening" is mixed-stream with layout "side-by-side"
    And viewers can play room "evening"
    When "ana" returns to room "evening"
    Then room "evening" is live in mode "co-streaming"
    And the relay of room "evening" is mixed-stream with layout "side-by-side"

  Scenario: The guest leaves while the streamer is away
    When "bo" co-streams in room "evening"
    And "ana" loses the connection in room "evening"
    And "bo" stops co-streaming in room "evening"
    Then room "evening" is reconnecting
    And the relay of room "evening" is single-stream of "ana"
    When "ana" returns to room "evening"
    Then room "evening" is live in mode "solo"

  Scenario: A guest comes while the streamer is away
    When "ana" loses the connection in room "evening"
    And "bo" co-streams in room "evening"
    Then room "evening" is reconnecting
    And viewers of room "evening" see "bo"
    When "ana" returns to room "evening"
    Then room "evening" is live in mode "co-streaming"

  Scenario: The streamer ends the broadcast from somewhere else while the connection is lost
    When "ana" loses the connection in room "evening"
    And "ana" ends the broadcast in room "evening"
    Then room "evening" has ended with reason "ended-by-streamer"
    And the relay of room "evening" is stopped

  Scenario: Changing to another device is no loss
    When "ana" goes on air on another device in room "evening"
    And the first device of "ana" leaves room "evening"
    Then room "evening" is live in mode "solo"
    And the relay of room "evening" is single-stream of "ana"

  @grace
  Scenario: Lost on one device, back on another, and the first one's leaving is heard late
    When "bo" co-streams in room "evening"
    And "ana" goes on air on another device in room "evening"
    And 3 minutes pass
    And the first device of "ana" leaves room "evening"
    Then room "evening" is live in mode "co-streaming"
    When "ana" loses the connection in room "evening"
    And 119 seconds pass
    Then room "evening" is reconnecting

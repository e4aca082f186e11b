Feature: Admission
  How many guests a room may have stands in rules/admission.csv: eight, everywhere. How long anybody
  waits for whom stands in processes/co-streaming.bpmn: thirty seconds for the streamer's answer, one
  minute for the guest to appear.

  Background:
    Given streamer "ana" is live in room "evening"

  @house
  Scenario: The house is full
    When 8 guests co-stream in room "evening"
    And "ida" asks to co-stream in room "evening"
    Then the request of "ida" in room "evening" has ended as "house-full"
    And the SEI of room "evening" shows 9 streams

  @house
  Scenario: A guest leaves, and the next one gets in
    When 8 guests co-stream in room "evening"
    And "guest-3" stops co-streaming in room "evening"
    And "ida" co-streams in room "evening"
    Then "ida" is on air in room "evening"
    And the relay of room "evening" is mixed-stream with layout "grid-9"

  @house
  Scenario: Two ask for the last place, and the second yes comes too late
    When 7 guests co-stream in room "evening"
    And "ida" asks to co-stream in room "evening"
    And "joe" asks to co-stream in room "evening"
    And the streamer approves "ida" in room "evening"
    And the streamer approves "joe" in room "evening"
    Then "ida" has a place kept in room "evening"
    And the request of "joe" in room "evening" has ended as "house-full"

  Scenario: The streamer does not answer
    When "bo" asks to co-stream in room "evening"
    And 29 seconds pass
    Then "bo" is waiting for an answer in room "evening"
    When 1 second passes
    Then the request of "bo" in room "evening" has ended as "no-answer"

  Scenario: A yes that comes too late is no yes
    When "bo" asks to co-stream in room "evening"
    And 40 seconds pass
    And the streamer approves "bo" in room "evening"
    And "bo" goes on air in room "evening"
    Then "bo" has no place in room "evening"
    And viewers of room "evening" neither see nor hear "bo"

  Scenario: The streamer says no
    When "bo" asks to co-stream in room "evening"
    And the streamer rejects "bo" in room "evening"
    Then the request of "bo" in room "evening" has ended as "rejected"
    And the relay of room "evening" is single-stream of "ana"

  Scenario: After a no one may ask again
    When "bo" asks to co-stream in room "evening"
    And the streamer rejects "bo" in room "evening"
    And "bo" co-streams in room "evening"
    Then "bo" is on air in room "evening"

  Scenario: The viewer thinks again
    When "bo" asks to co-stream in room "evening"
    And "bo" takes the request back in room "evening"
    Then the request of "bo" in room "evening" has ended as "cancelled"

  Scenario: The guest has a place and does not come
    When "bo" asks to co-stream in room "evening"
    And the streamer approves "bo" in room "evening"
    And 59 seconds pass
    Then "bo" has a place kept in room "evening"
    When 1 second passes
    Then the request of "bo" in room "evening" has ended as "never-came"

  Scenario: The guest comes in the last second
    When "bo" asks to co-stream in room "evening"
    And the streamer approves "bo" in room "evening"
    And 59 seconds pass
    And "bo" goes on air in room "evening"
    Then "bo" is on air in room "evening"

  Scenario: Sent away before coming
    When "bo" asks to co-stream in room "evening"
    And the streamer approves "bo" in room "evening"
    And the streamer kicks "bo" in room "evening"
    And "bo" goes on air in room "evening"
    Then the request of "bo" in room "evening" has ended as "kicked"
    And viewers of room "evening" neither see nor hear "bo"

  Scenario: Asking twice is asking once
    When "bo" asks to co-stream in room "evening"
    And 20 seconds pass
    And "bo" asks to co-stream in room "evening"
    And 10 seconds pass
    Then the request of "bo" in room "evening" has ended as "no-answer"

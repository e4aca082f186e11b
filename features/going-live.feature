Feature: Going live
  A room is made first, so that viewers can gather and chat. It goes on air when its streamer
  publishes, and is over when the streamer says so, or never came.

  Scenario: A room that was only just made costs nothing
    Given streamer "ana" has created room "evening"
    Then room "evening" is waiting for its streamer
    And the cloud received nothing for room "evening"

  Scenario: The streamer goes on air alone
    Given streamer "ana" has created room "evening"
    When "ana" goes on air in room "evening"
    Then room "evening" is live in mode "solo"
    And the relay of room "evening" is single-stream of "ana"
    And the cloud received for room "evening"
      | operation | MixMode | status |
      | Start     | 0       | 200    |
    And viewers of room "evening" see
      | user | x | y | width | height | layer |
      | ana  | 0 | 0 | 1     | 1      | 0     |
    And the SEI of room "evening" shows 1 stream

  Scenario: Being in the room is not being on air
    Given streamer "ana" has created room "evening"
    When "ana" enters room "evening"
    And 1 minute passes
    Then room "evening" is waiting for its streamer
    When "ana" goes on air in room "evening"
    Then room "evening" is live in mode "solo"

  Scenario: It takes the network two seconds to have the stream
    Given streamer "ana" has created room "evening"
    When "ana" goes on air in room "evening"
    And 1 second passes
    Then room "evening" is live in mode "solo"
    But viewers cannot play room "evening"
    When 2 seconds pass
    Then viewers can play room "evening"

  Scenario: The streamer ends the broadcast
    Given streamer "ana" is live in room "evening"
    When "ana" ends the broadcast in room "evening"
    Then room "evening" has ended with reason "ended-by-streamer"
    And the relay of room "evening" is stopped
    And viewers cannot play room "evening"
    And the cloud received for room "evening"
      | operation | MixMode | status |
      | Start     | 0       | 200    |
      | Stop      |         | 200    |

  Scenario: The streamer thinks again before it begins
    Given streamer "ana" has created room "evening"
    When "ana" ends the broadcast in room "evening"
    Then room "evening" has ended with reason "ended-by-streamer"
    And the cloud received nothing for room "evening"

  Scenario: What is over stays over
    Given streamer "ana" is live in room "evening"
    When "ana" ends the broadcast in room "evening"
    And "ana" goes on air on another device in room "evening"
    And 1 minute passes
    Then room "evening" has ended with reason "ended-by-streamer"
    And the relay of room "evening" is stopped

  Scenario: A streamer who comes late is still expected
    Given streamer "ana" has created room "evening"
    When 29 minutes and 50 seconds pass
    Then room "evening" is waiting for its streamer
    When "ana" goes on air in room "evening"
    Then room "evening" is live in mode "solo"

  Scenario: Nobody ever comes
    Given streamer "ana" has created room "evening"
    When 30 minutes pass
    Then room "evening" has ended with reason "no-show"
    And the cloud received nothing for room "evening"

  Scenario: Two broadcasts run side by side and know nothing of each other
    Given streamer "ana" is live in room "evening"
    And streamer "zoe" is live in room "night"
    When "bo" co-streams in room "evening"
    And "zoe" ends the broadcast in room "night"
    Then room "evening" is live in mode "co-streaming"
    And room "night" has ended with reason "ended-by-streamer"
    And the cloud received for room "night"
      | operation | MixMode |
      | Start     | 0       |
      | Stop      |         |

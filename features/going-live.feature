Feature: Going live
  A room is made first and goes on air later.

  Scenario: A streamer goes live alone
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

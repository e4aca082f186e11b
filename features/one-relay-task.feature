Feature: One relay task for the life of a broadcast
  Viewers keep the same address from the first minute to the last, whatever happens on stage. So
  there is one relay task and one ingest URL, and the cloud is asked only when something differs.

  Scenario: Through every change of the picture
    Given streamer "ana" is live in room "evening"
    When "bo" co-streams in room "evening"
    And "bo" shares a screen in room "evening"
    And "bo" stops sharing the screen in room "evening"
    And "bo" stops co-streaming in room "evening"
    And "ana" ends the broadcast in room "evening"
    Then the cloud received one task and one ingest URL for room "evening"
    And the cloud received for room "evening"
      | operation | MixMode | generation |
      | Start     | 0       | 1          |
      | Update    | 1       | 2          |
      | Update    | 1       | 3          |
      | Update    | 1       | 4          |
      | Update    | 0       | 5          |
      | Stop      |         | 6          |

  Scenario: Through a lost connection
    Given streamer "ana" is live in room "evening"
    When "bo" co-streams in room "evening"
    And "ana" loses the connection in room "evening"
    And 20 seconds pass
    And "ana" returns to room "evening"
    And "ana" ends the broadcast in room "evening"
    Then the cloud received one task and one ingest URL for room "evening"

  Scenario: What does not change the picture is not sent
    Given streamer "ana" is live in room "evening"
    When "bo" asks to co-stream in room "evening"
    And the streamer rejects "bo" in room "evening"
    And "ana" mutes in room "evening"
    And "ana" unmutes in room "evening"
    And "mallory" goes on air in room "evening"
    And "mallory" stops co-streaming in room "evening"
    Then the cloud received for room "evening"
      | operation | MixMode | status |
      | Start     | 0       | 200    |

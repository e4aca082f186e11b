Feature: A picture that stays calm
  A guest whose line flaps would let the picture jump all the time. A few changes are made as they
  come; when they come too thick each picture is held for a while, and the last one is always right.

  Scenario: A few changes are made as they come
    Given streamer "ana" is live in room "evening"
    When "bo" co-streams in room "evening"
    And "bo" stops co-streaming in room "evening"
    Then the cloud received for room "evening"
      | operation | MixMode | status |
      | Start     | 0       | 200    |
      | Update    | 1       | 200    |
      | Update    | 0       | 200    |

  Scenario: A camera that flaps twenty times a minute costs no more than the table allows
    Given streamer "ana" is live in room "evening"
    And "bo" co-streams in room "evening"
    When the camera of "bo" flaps 20 times in 1 minute in room "evening"
    Then the cloud received at most 24 updates within any minute for room "evening"
    And viewers of room "evening" see
      | user |
      | ana  |
      | bo   |

  Scenario: A guest sent away is gone at once, however much was going on
    Given streamer "ana" is live in room "evening"
    And "bo" co-streams in room "evening"
    When the camera of "bo" flaps 20 times in 1 minute in room "evening"
    And the streamer kicks "bo" in room "evening"
    And 1 second passes
    Then the relay of room "evening" is single-stream of "ana"

Feature: Rough weather
  The cloud throttles us, answers with an error, or does not answer at all, and sometimes it has done
  what was asked all the same. Viewers shall notice nothing but a little patience, and the relay is
  never started twice.

  Scenario: The cloud is busy when a guest comes
    Given streamer "ana" is live in room "evening"
    And the cloud answers UpdateLiveMPUTask with throttled 2 times
    When "bo" co-streams in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "side-by-side"
    And the cloud received for room "evening"
      | operation | MixMode | status | code            |
      | Start     | 0       | 200    |                 |
      | Update    | 1       | 400    | Throttling.User |
      | Update    | 1       | 400    | Throttling.User |
      | Update    | 1       | 200    |                 |

  Scenario: The answer to the first call gets lost
    Given streamer "ana" has created room "evening"
    And the cloud answers StartLiveMPUTask with timeout-but-done 1 time
    When "ana" goes on air in room "evening"
    Then the relay of room "evening" is single-stream of "ana"
    And the cloud received for room "evening"
      | operation | MixMode | status |
      | Start     | 0       | 0      |
      | Start     | 0       | 400    |

  Scenario: The first call itself gets lost
    Given streamer "ana" has created room "evening"
    And the cloud answers * with timeout 1 time
    When "ana" goes on air in room "evening"
    Then the relay of room "evening" is single-stream of "ana"
    And the cloud received for room "evening"
      | operation | MixMode | status |
      | Start     | 0       | 0      |
      | Start     | 0       | 200    |

  Scenario: The cloud is in trouble for a while
    Given streamer "ana" is live in room "evening"
    And the cloud answers * with error for 20 seconds
    When "bo" co-streams in room "evening"
    And 50 seconds pass
    Then the relay of room "evening" is mixed-stream with layout "side-by-side"
    And viewers of room "evening" see
      | user | x   | y | width | height |
      | ana  | 0   | 0 | 0.5   | 1      |
      | bo   | 0.5 | 0 | 0.5   | 1      |

  Scenario: The end is asked for twice, and is one end
    Given streamer "ana" is live in room "evening"
    And the cloud answers StopLiveMPUTask with error-but-done 1 time
    When "ana" ends the broadcast in room "evening"
    Then the relay of room "evening" is stopped
    And the cloud received for room "evening"
      | operation | status |
      | Start     | 200    |
      | Stop      | 500    |
      | Stop      | 400    |

Feature: Auto-stop
  A streamer who does not come back within the grace has left: the broadcast ends by itself and the
  relay is stopped, for it costs money.

  Background:
    Given streamer "ana" is live in room "evening"

  @grace
  Scenario: The grace is two minutes, no less and no more
    When "ana" loses the connection in room "evening"
    And 119 seconds pass
    Then room "evening" is reconnecting
    When 1 second passes
    Then room "evening" has ended with reason "auto-stopped"
    And the relay of room "evening" is stopped
    And viewers cannot play room "evening"

  Scenario: Everybody walks away and nobody ends the broadcast
    When "bo" co-streams in room "evening"
    And "ana" loses the connection in room "evening"
    And "bo" loses the connection in room "evening"
    And 2 minutes pass
    Then room "evening" has ended with reason "auto-stopped"
    And the relay of room "evening" is stopped

  Scenario: A guest who stays does not prolong it
    When "bo" co-streams in room "evening"
    And "ana" loses the connection in room "evening"
    And 2 minutes pass
    Then room "evening" has ended with reason "auto-stopped"
    And the request of "bo" in room "evening" has ended as "broadcast-over"
    And the cloud received for room "evening"
      | operation | MixMode | status |
      | Start     | 0       | 200    |
      | Update    | 1       | 200    |
      | Stop      |         | 200    |

  @grace
  Scenario: Guests who come and go meanwhile do not start it anew
    When "ana" loses the connection in room "evening"
    And 1 minute passes
    And "bo" co-streams in room "evening"
    And 50 seconds pass
    Then room "evening" is reconnecting
    When "bo" stops co-streaming in room "evening"
    And 10 seconds pass
    Then room "evening" has ended with reason "auto-stopped"

  Scenario: Too late
    When "ana" loses the connection in room "evening"
    And 2 minutes pass
    And "ana" returns to room "evening"
    Then room "evening" has ended with reason "auto-stopped"
    And the relay of room "evening" is stopped

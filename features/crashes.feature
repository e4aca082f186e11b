Feature: Crashes

  The engine may die at any point of its work. What it acknowledged is durable, what it was about to do is done after it is
  back, and nobody who watches needs to know.

  Scenario Outline: A guest comes on air while the engine dies <where>
    Given streamer "ana" is live in room "evening"
    When the engine crashes <where>
    And "bo" co-streams in room "evening"
    And 2 seconds pass
    And the engine comes back
    Then room "evening" is live in mode "co-streaming"
    And "bo" is on air in room "evening"
    And the relay of room "evening" is mixed-stream with layout "side-by-side"
    And the cloud received one task and one ingest URL for room "evening"
    And no invariant is broken

    Examples: what came in is on its way into the inbox
      | where                       |
      | before the inbox is written |
      | after the inbox is written  |
      | after the inbox commit      |

    Examples: an event has its turn
      | where                       |
      | at the beginning of a turn  |
      | after the fold              |
      | after the rules decided     |
      | after the walk              |
      | after the room is saved     |
      | after the outbox is written |
      | after the state commit      |

    Examples: the cloud is asked
      | where                                         |
      | before the call                               |
      | after the call and before its acknowledgement |
      | after the acknowledgement is written          |
      | after the acknowledgement commit              |

  Scenario: The engine dies in the very timer that ends the show
    Given streamer "ana" is live in room "evening"
    When "ana" loses the connection in room "evening"
    And the engine crashes in a timer
    And 2 minutes pass
    Then room "evening" is reconnecting
    When the engine comes back
    Then room "evening" has ended with reason "auto-stopped"
    And the relay of room "evening" is stopped

  @grace
  Scenario: The grace counts on while the engine is dead
    Given streamer "ana" is live in room "evening"
    When "ana" loses the connection in room "evening"
    And the engine crashes
    And "bo" asks to co-stream in room "evening"
    And 59 seconds pass
    And the engine comes back
    Then room "evening" is reconnecting
    When 1 minute and 1 second pass
    Then room "evening" has ended with reason "auto-stopped"

  Scenario: A call whose answer died is made again, under the same task
    Given streamer "ana" has created room "evening"
    When the engine crashes after the call and before its acknowledgement
    And "ana" goes on air in room "evening"
    And the engine comes back
    Then room "evening" is live in mode "solo"
    And the cloud received for room "evening"
      | operation | MixMode | status | generation |
      | Start     | 0       | 200    | 1          |
      | Start     | 0       | 400    | 1          |
    And the cloud received one task and one ingest URL for room "evening"

  Scenario: A word that got no answer is said again, and counts once
    Given streamer "ana" is live in room "evening"
    When the engine crashes after the inbox commit
    And "bo" asks to co-stream in room "evening"
    And 10 seconds pass
    And the engine comes back
    Then "bo" is waiting for an answer in room "evening"

  Scenario: The end is asked for while nobody listens
    Given streamer "ana" is live in room "evening"
    When the engine crashes
    And "ana" ends the broadcast in room "evening"
    And 1 minute passes
    Then the relay of room "evening" is single-stream of "ana"
    When the engine comes back
    Then room "evening" has ended with reason "ended-by-streamer"
    And the relay of room "evening" is stopped

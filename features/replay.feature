Feature: A broadcast can be seen again
  What was recorded is looked for after the end, made playable in three sizes, signed, and offered in the
  room's data. What fails is tried again; what fails for good is said. See processes/replay.bpmn.

  Background:
    Given streamer "ana" is live in room "evening"
    And 1 minute passes

  Scenario: From the end to the replay
    When "ana" ends the broadcast in room "evening"
    Then the replay of room "evening" is "preparing"
    When 3 minutes pass
    Then the replay of room "evening" is "ready"
    And viewers can see room "evening" again

  Scenario: A room that never was on air has nothing to be seen again
    Given streamer "nils" has created room "night"
    When "nils" ends the broadcast in room "night"
    And 3 minutes pass
    Then room "night" has no replay

  Scenario: A broadcast that ends by itself can be seen again too
    When "ana" loses the connection in room "evening"
    And 5 minutes pass
    Then room "evening" has ended with reason "auto-stopped"
    And viewers can see room "evening" again

  Scenario: A broadcast that was interrupted is offered in pieces, and nothing is left out
    When "ana" loses the connection in room "evening"
    And 1 minute 50 seconds pass
    And somebody stops the relay of room "evening" at the console
    And 5 seconds pass
    And "ana" returns to room "evening"
    And 1 minute passes
    And "ana" ends the broadcast in room "evening"
    And 3 minutes pass
    Then viewers can see room "evening" again in 2 pieces

  Scenario: The recording comes late
    Given recordings come 4 minutes late
    When "ana" ends the broadcast in room "evening"
    And 4 minutes pass
    Then the replay of room "evening" is "preparing"
    When 4 minutes pass
    Then the replay of room "evening" is "ready"
    And viewers can see room "evening" again

  Scenario: What is there early is not taken for all
    When "ana" loses the connection in room "evening"
    And somebody stops the relay of room "evening" at the console
    And 1 minute passes
    And "ana" returns to room "evening"
    And recordings come 4 minutes late
    And 5 minutes pass
    And "ana" ends the broadcast in room "evening"
    And 3 minutes pass
    Then the replay of room "evening" is "preparing"
    When 5 minutes pass
    Then viewers can see room "evening" again in 2 pieces

  Scenario: Nothing was recorded, and that is said
    Given nothing is recorded
    When "ana" ends the broadcast in room "evening"
    And 40 minutes pass
    Then the replay of room "evening" is "none"
    And the cloud was asked 4 times what was recorded of room "evening"
    And the cloud was asked 0 times for playlists of room "evening"

  Scenario: The cloud refuses for a while, then does it
    Given the cloud answers GenerateVideoPlaylist with throttled 2 times
    When "ana" ends the broadcast in room "evening"
    And 10 minutes pass
    Then the replay of room "evening" is "ready"
    And the cloud was asked 3 times for playlists of room "evening"

  Scenario Outline: An answer that is lost leaves nothing undone
    Given the cloud answers <operation> with <outcome> 1 time
    When "ana" ends the broadcast in room "evening"
    And 10 minutes pass
    Then the replay of room "evening" is "ready"
    And viewers can see room "evening" again

    Examples:
      | operation                          | outcome          |
      | GenerateVideoPlaylist              | timeout          |
      | GenerateVideoPlaylist              | timeout-but-done |
      | GenerateVideoPlaylist              | error-but-done   |
      | DescribeLiveStreamRecordIndexFiles | timeout          |
      | DescribeLiveStreamRecordIndexFiles | error            |

  Scenario: What fails for good is said, and nothing more is asked
    Given the cloud answers GenerateVideoPlaylist with error for 2 hours
    When "ana" ends the broadcast in room "evening"
    And 45 minutes pass
    Then the replay of room "evening" is "failed"
    When 1 hour passes
    Then the replay of room "evening" is "failed"
    And the cloud was asked 4 times for playlists of room "evening"

  Scenario: A cloud that never tells what was recorded is a failure, not an empty show
    Given the cloud answers DescribeLiveStreamRecordIndexFiles with timeout for 2 hours
    When "ana" ends the broadcast in room "evening"
    And 40 minutes pass
    Then the replay of room "evening" is "failed"

  @renewal
  Scenario: It is signed anew before the signature expires
    When "ana" ends the broadcast in room "evening"
    And 3 minutes pass
    And 24 hours pass
    Then the replay of room "evening" has been signed anew
    And viewers can see room "evening" again
    And the cloud was asked 1 time for playlists of room "evening"

  Scenario Outline: The engine dies on the way, and goes on where it was
    When "ana" ends the broadcast in room "evening"
    And 59 seconds pass
    And the engine crashes <point>
    And 10 seconds pass
    And the engine comes back
    And 5 minutes pass
    Then the replay of room "evening" is "ready"
    And viewers can see room "evening" again

    Examples:
      | point                                         |
      | in a timer                                    |
      | after the outbox is written                   |
      | after the state commit                        |
      | before the call                               |
      | after the call and before its acknowledgement |
      | after the acknowledgement is written          |
      | after the acknowledgement commit              |

  Scenario: It survives a restart
    When "ana" ends the broadcast in room "evening"
    And 3 minutes pass
    And the engine comes back
    Then the replay of room "evening" is "ready"
    And viewers can see room "evening" again

  Scenario: Late news of the broadcast disturbs nothing
    When "ana" ends the broadcast in room "evening"
    And 1 minute 30 seconds pass
    And "ana" loses the connection in room "evening"
    And "ana" returns to room "evening"
    And 2 minutes pass
    Then room "evening" has ended with reason "ended-by-streamer"
    And the replay of room "evening" is "ready"

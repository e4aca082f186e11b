Feature: Messages to people's apps
  Every room has a message group. What its people's apps must know is said there, or to the one it
  concerns, with the numbers of the vendor's kit where it has one: 10003 the stream is there, 10004 it
  is over, 20001 may I co-stream, 20002 the answer, 20003 a guest is on air, 20004 is off, 20005 you are
  taken off, 20006 I do not ask any more. The line for mixes and battles have numbers of our own,
  from 40001 on.

  Scenario: An evening from beginning to end
    Given streamer "ana" is live in room "evening"
    When "bo" co-streams in room "evening"
    And "bo" stops co-streaming in room "evening"
    And "ana" ends the broadcast in room "evening"
    Then the apps of room "evening" were told
      | type  | to  | agree | reason |
      | 10003 | all |       |        |
      | 20001 | ana |       |        |
      | 20002 | bo  | true  |        |
      | 20003 | all |       |        |
      | 20004 | all |       | bySelf |
      | 10004 | all |       |        |

  Rule: Who asks is told the answer

    Background:
      Given streamer "ana" is live in room "evening"

    Scenario: The streamer says no
      When "bo" asks to co-stream in room "evening"
      And the streamer rejects "bo" in room "evening"
      Then the apps of room "evening" were told
        | type  | to  | agree |
        | 10003 | all |       |
        | 20001 | ana |       |
        | 20002 | bo  | false |

    Scenario: The streamer says nothing
      When "bo" asks to co-stream in room "evening"
      And 31 seconds pass
      Then the apps of room "evening" were told
        | type  | to  | agree |
        | 10003 | all |       |
        | 20001 | ana |       |
        | 20002 | bo  | false |

    @house
    Scenario: The house is full
      When 8 guests co-stream in room "evening"
      And "ida" asks to co-stream in room "evening"
      Then "ida" was told 20002 in room "evening"

    Scenario: Who asked takes it back
      When "bo" asks to co-stream in room "evening"
      And "bo" takes the request back in room "evening"
      Then the apps of room "evening" were told
        | type  | to  |
        | 10003 | all |
        | 20001 | ana |
        | 20006 | ana |

    Scenario: A guest is sent away
      When "bo" co-streams in room "evening"
      And the streamer kicks "bo" in room "evening"
      Then the apps of room "evening" were told
        | type  | to  | agree | reason |
        | 10003 | all |       |        |
        | 20001 | ana |       |        |
        | 20002 | bo  | true  |        |
        | 20003 | all |       |        |
        | 20005 | bo  |       |        |
        | 20004 | all |       | byKick |

  Scenario: There is no mix to spare
    Given the cloud allows 0 mixed-stream tasks
    And streamer "ana" is live in room "evening"
    When "bo" co-streams in room "evening"
    Then "bo" was told 40001 in room "evening"

  Scenario: Two rooms battle, and both groups are told
    Given streamer "ana" is live in room "evening"
    And streamer "nils" is live in room "night"
    When room "evening" invites room "night" to a battle
    And room "night" accepts the battle with room "evening"
    And the clients of rooms "evening" and "night" call each other
    And 6 minutes 5 seconds pass
    Then the apps of room "evening" were told
      | type  | to   | room    | agree | opponent | outcome |
      | 10003 | all  |         |       |          |         |
      | 40010 | nils | evening |       |          |         |
      | 40011 | ana  | night   | true  |          |         |
      | 40012 | all  |         |       | night    |         |
      | 40013 | all  |         |       | night    | over    |
    And the apps of room "night" were told
      | type  | to  | opponent | outcome |
      | 10003 | all |          |         |
      | 40012 | all | evening  |         |
      | 40013 | all | evening  | over    |

  Rule: What is to be said is said, whatever the weather

    Scenario: The cloud does not answer, and is asked again
      Given streamer "ana" is live in room "evening"
      And the cloud answers SendLiveMessageUser with timeout 2 times
      When "bo" asks to co-stream in room "evening"
      And 10 seconds pass
      Then the apps of room "evening" were told
        | type  | to  |
        | 10003 | all |
        | 20001 | ana |

    Scenario: Nothing is said out of order while one message waits
      Given streamer "ana" is live in room "evening"
      And the cloud answers SendLiveMessageUser with throttled 3 times
      When "bo" co-streams in room "evening"
      And 20 seconds pass
      Then the apps of room "evening" were told
        | type  | to  | agree |
        | 10003 | all |       |
        | 20001 | ana |       |
        | 20002 | bo  | true  |
        | 20003 | all |       |

    Scenario: The engine dies before anything is said
      Given streamer "ana" is live in room "evening"
      When the engine crashes after the state commit
      And "bo" asks to co-stream in room "evening"
      And the engine comes back
      Then "ana" was told 20001 in room "evening"

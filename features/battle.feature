Feature: Battles
  Two streamers of two rooms meet in both pictures for a while. One room invites, the other accepts, the clients of both call
  each other across their channels; after five minutes, and one more for the result, each room is by itself again.

  Background:
    Given streamer "ana" is live in room "evening"
    And streamer "nils" is live in room "night"

  @battle-time
  Scenario: From the invitation to the end, in both rooms
    When room "evening" invites room "night" to a battle
    Then room "evening" is engaged with room "night"
    And room "evening" is live in mode "solo"
    When room "night" accepts the battle
    Then room "night" is live in mode "solo"
    When the clients of rooms "evening" and "night" call each other
    Then room "evening" is live in mode "battle"
    And room "night" is live in mode "battle"
    And the relay of room "evening" is mixed-stream with layout "battle"
    And the relay of room "night" is mixed-stream with layout "battle"
    And viewers of room "evening" see
      | user | x   | y | width | height | layer |
      | ana  | 0   | 0 | 0.5   | 1      | 0     |
      | nils | 0.5 | 0 | 0.5   | 1      | 0     |
    And viewers of room "night" see
      | user | x   | y | width | height | layer |
      | nils | 0   | 0 | 0.5   | 1      | 0     |
      | ana  | 0.5 | 0 | 0.5   | 1      | 0     |
    And the SEI of room "night" shows 2 streams
    When 5 minutes pass
    Then room "evening" is live in mode "battle"
    When 1 minute 1 second passes
    Then room "evening" is live in mode "solo"
    And the relay of room "evening" is single-stream of "ana"
    And the relay of room "night" is single-stream of "nils"
    And the battle that room "evening" invited to has ended as "over"
    And the cloud received for room "evening"
      | operation | MixMode | status |
      | Start     | 0       | 200    |
      | Update    | 1       | 200    |
      | Update    | 0       | 200    |
    And the cloud received one task and one ingest URL for room "evening"
    And the cloud received one task and one ingest URL for room "night"

  Scenario: Who is called already begins with the yes
    When the clients of rooms "evening" and "night" call each other
    And room "evening" invites room "night" to a battle
    And room "night" accepts the invitation of room "evening"
    Then room "evening" is live in mode "battle"
    And room "night" is live in mode "battle"

  Scenario: In portrait the two halves lie in the middle
    Given streamer "liv" has created room "dawn" in portrait
    And "liv" goes on air in room "dawn"
    When the battle between rooms "dawn" and "night" starts
    Then viewers of room "dawn" see
      | user | x   | y   | width | height |
      | liv  | 0   | 0.2 | 0.5   | 0.5    |
      | nils | 0.5 | 0.2 | 0.5   | 0.5    |
    And viewers of room "night" see
      | user | x   | y | width | height |
      | nils | 0   | 0 | 0.5   | 1      |
      | liv  | 0.5 | 0 | 0.5   | 1      |

  Rule: An invitation may come to nothing

    Scenario: The other says no
      When room "evening" invites room "night" to a battle
      And room "night" declines
      Then the battle that room "evening" invited to has ended as "declined"
      And "ana" was told 40013 in room "evening"
      And room "evening" is free for a battle
      And room "night" is free for a battle

    Scenario: Who invited thinks again
      When room "evening" invites room "night" to a battle
      And room "evening" cancels the invitation
      Then the battle that room "evening" invited to has ended as "cancelled"
      And room "night" is free for a battle

    Scenario: Nobody answers for half a minute
      When room "evening" invites room "night" to a battle
      And 29 seconds pass
      Then room "night" is engaged with room "evening"
      When 1 second passes
      Then the battle that room "evening" invited to has ended as "no-answer"
      And room "night" is free for a battle

    Scenario: The clients do not call each other
      When room "evening" invites room "night" to a battle
      And room "night" accepts
      And 30 seconds pass
      Then the battle that room "evening" invited to has ended as "never-began"
      And room "night" is free for a battle
      And the cloud received for room "evening"
        | operation | MixMode | status |
        | Start     | 0       | 200    |

    Scenario: Who accepted thinks again before it begins
      When room "evening" invites room "night" to a battle
      And room "night" accepts
      And the battle in room "night" ends
      Then the battle that room "evening" invited to has ended as "ended-by-a-streamer"
      And room "evening" is free for a battle

    Scenario: A room that is not live is not invited, nor does it invite
      Given streamer "liv" has created room "dawn"
      When room "evening" invites room "dawn" to a battle
      Then the battle that room "evening" invited to has ended as "not-live"
      And "ana" was told 40013 in room "evening"
      When room "dawn" invites room "evening" to a battle
      Then the battle that room "dawn" invited to has ended as "not-live"
      And room "evening" is free for a battle

    Scenario: A streamer who is away is not invited
      When "nils" loses the connection in room "night"
      And room "evening" invites room "night" to a battle
      Then the battle that room "evening" invited to has ended as "not-live"
      And room "evening" is free for a battle

    Scenario: Whoever is invited already is busy
      Given streamer "liv" is live in room "dawn"
      When room "evening" invites room "night" to a battle
      And room "dawn" invites room "night" to a battle
      Then the battle that room "dawn" invited to has ended as "busy"
      And "liv" was told 40013 in room "dawn"
      And room "dawn" is free for a battle
      And room "night" is engaged with room "evening"

    Scenario: Two who invite each other have one battle
      When room "evening" invites room "night" to a battle
      And room "night" invites room "evening" to a battle
      Then the battle that room "night" invited to has ended as "busy"
      And "nils" was told 40013 in room "night"
      When room "night" accepts
      And the clients of rooms "evening" and "night" call each other
      Then room "night" is live in mode "battle"

    Scenario: Nobody breaks into a battle
      Given streamer "liv" is live in room "dawn"
      When the battle between rooms "evening" and "night" starts
      And room "dawn" invites room "evening" to a battle
      Then the battle that room "dawn" invited to has ended as "busy"
      And room "evening" is live in mode "battle"

    Scenario: A streamer is lost before there is an answer
      When room "evening" invites room "night" to a battle
      And "nils" loses the connection in room "night"
      Then the battle that room "evening" invited to has ended as "dropped"
      And room "evening" is free for a battle

  Rule: A battle ends in both rooms at once

    Scenario: The one who invited ends it
      When the battle between rooms "evening" and "night" starts
      And the battle in room "evening" ends
      Then the relay of room "evening" is single-stream of "ana"
      And the relay of room "night" is single-stream of "nils"
      And the battle that room "evening" invited to has ended as "ended-by-a-streamer"

    @battle-time
    Scenario: The one who was invited ends it while the result is shown
      When the battle between rooms "evening" and "night" starts
      And 5 minutes 10 seconds pass
      And the battle in room "night" ends
      Then the relay of room "evening" is single-stream of "ana"
      And the relay of room "night" is single-stream of "nils"
      And the battle that room "evening" invited to has ended as "ended-by-a-streamer"

    Scenario: One side drops, and the other goes on by itself
      When the battle between rooms "evening" and "night" starts
      And 20 seconds pass
      And "nils" loses the connection in room "night"
      Then room "evening" is live in mode "solo"
      And the relay of room "evening" is single-stream of "ana"
      And room "night" is reconnecting
      And the battle that room "evening" invited to has ended as "dropped"
      When 30 seconds pass
      And "nils" returns to room "night"
      Then room "night" is live in mode "solo"
      And the relay of room "night" is single-stream of "nils"
      And room "night" is free for a battle
      And viewers of room "evening" neither see nor hear "nils"

    Scenario: The one who invited drops
      When the battle between rooms "evening" and "night" starts
      And "ana" loses the connection in room "evening"
      Then room "night" is live in mode "solo"
      And room "evening" is reconnecting
      And the relay of room "night" is single-stream of "nils"

    Scenario: Both sides drop, and one of them returns
      When the battle between rooms "evening" and "night" starts
      And "ana" loses the connection in room "evening"
      And "nils" loses the connection in room "night"
      Then room "evening" is reconnecting
      And room "night" is reconnecting
      When 1 minute passes
      And "ana" returns to room "evening"
      Then room "evening" is live in mode "solo"
      When 1 minute passes
      Then room "night" has ended with reason "auto-stopped"
      And the relay of room "night" is stopped
      And room "evening" is live in mode "solo"

    Scenario: One side ends the broadcast
      When the battle between rooms "evening" and "night" starts
      And "nils" ends the broadcast in room "night"
      Then the relay of room "night" is stopped
      And the relay of room "evening" is single-stream of "ana"
      And the battle that room "evening" invited to has ended as "broadcast-over"

    Scenario: The call breaks
      When the battle between rooms "evening" and "night" starts
      And the call between rooms "evening" and "night" breaks
      Then the battle that room "evening" invited to has ended as "call-lost"
      And the relay of room "evening" is single-stream of "ana"
      And the relay of room "night" is single-stream of "nils"

    Scenario: The same two may battle again
      When the battle between rooms "evening" and "night" starts
      And the battle in room "evening" ends
      And room "night" invites room "evening" to a battle
      And room "evening" accepts
      Then room "evening" is live in mode "battle"
      And room "night" is live in mode "battle"

  Rule: Guests step aside, keep their places and come back

    @aside
    Scenario: Guests of both rooms
      When "bo" co-streams in room "evening"
      And "cy" co-streams in room "night"
      And "di" co-streams in room "night"
      And the battle between rooms "evening" and "night" starts
      Then "bo" is on air in room "evening"
      And viewers of room "evening" neither see nor hear "bo"
      And viewers of room "night" neither see nor hear "cy"
      And viewers of room "night" see
        | user | x   | width |
        | nils | 0   | 0.5   |
        | ana  | 0.5 | 0.5   |
      When the battle in room "evening" ends
      Then room "evening" is live in mode "co-streaming"
      And the relay of room "evening" is mixed-stream with layout "side-by-side"
      And viewers of room "evening" see "bo"
      And the relay of room "night" is mixed-stream with layout "grid-3"
      And viewers of room "night" see "cy"
      And viewers of room "night" see "di"

    @aside
    Scenario: A guest who leaves meanwhile is not back, one who comes is there
      When "bo" co-streams in room "evening"
      And the battle between rooms "evening" and "night" starts
      And "bo" stops co-streaming in room "evening"
      And "cy" co-streams in room "evening"
      Then viewers of room "evening" neither see nor hear "cy"
      When the battle in room "evening" ends
      Then viewers of room "evening" see "cy"
      And "bo" has no place in room "evening"

    Scenario: A drop brings the guests back
      When "bo" co-streams in room "evening"
      And the battle between rooms "evening" and "night" starts
      And "nils" loses the connection in room "night"
      Then room "evening" is live in mode "co-streaming"
      And viewers of room "evening" see "bo"

  Rule: What one streamer shows is seen in both rooms

    Scenario: A streamer mutes
      When the battle between rooms "evening" and "night" starts
      And "nils" mutes in room "night"
      Then viewers of room "evening" see "nils" muted
      And viewers of room "night" see "nils" muted

    Scenario: A streamer turns the camera off and on again
      When the battle between rooms "evening" and "night" starts
      And "nils" turns the camera off in room "night"
      Then viewers of room "evening" hear "nils" without a picture
      And viewers of room "evening" see
        | user | x | width |
        | ana  | 0 | 1     |
      When "nils" turns the camera on again in room "night"
      Then the relay of room "evening" is mixed-stream with layout "battle"

    Scenario: A streamer shares a screen
      When the battle between rooms "evening" and "night" starts
      And "nils" shares a screen in room "night"
      Then viewers of room "evening" see
        | user | shows  | width |
        | nils | screen | 0.75  |
        | ana  | camera | 0.25  |

  Rule: The cloud must have a mixed picture to spare for both

    Scenario: There is one for one room only
      Given the cloud allows 1 mixed-stream task
      When the battle between rooms "evening" and "night" starts
      Then the battle that room "evening" invited to has ended as "no-mix"
      And the relay of room "evening" is single-stream of "ana"
      And the relay of room "night" is single-stream of "nils"
      And room "night" is free for a battle

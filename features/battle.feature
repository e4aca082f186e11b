Feature: Battles
  Two streamers of two rooms meet in both pictures for a while.

  Background:
    Given streamer "ana" is live in room "evening"
    And streamer "nils" is live in room "night"

  Scenario: Both streamers are in both pictures
    When the battle between rooms "evening" and "night" starts
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
    When the battle in room "night" ends
    Then the relay of room "evening" is single-stream of "ana"
    And the relay of room "night" is single-stream of "nils"
    And the battle that room "evening" invited to has ended as "ended-by-a-streamer"

Feature: Screen sharing
  Whoever shares a screen gets the large pane with it; everybody else stands beside it.

  Background:
    Given streamer "ana" is live in room "evening"

  Scenario: A guest shares a screen
    When "bo" co-streams in room "evening"
    And "cy" co-streams in room "evening"
    And "bo" shares a screen in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "presentation"
    And viewers of room "evening" see
      | user | shows  | x    | y    | width | height |
      | bo   | screen | 0    | 0    | 0.75  | 0.75   |
      | ana  | camera | 0.75 | 0    | 0.25  | 0.25   |
      | cy   | camera | 0.75 | 0.25 | 0.25  | 0.25   |

  Scenario: The screen goes, the guests stay
    When "bo" co-streams in room "evening"
    And "bo" shares a screen in room "evening"
    And "bo" stops sharing the screen in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "side-by-side"
    And the SEI of room "evening" shows 2 streams

  Scenario: The streamer shows something to a guest
    When "bo" co-streams in room "evening"
    And "ana" shares a screen in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "presentation"
    And viewers of room "evening" see
      | user | shows  |
      | ana  | screen |
      | bo   | camera |

  Scenario: A streamer alone shares a screen, and stays a single stream
    When "ana" shares a screen in room "evening"
    Then room "evening" is live in mode "solo"
    And the relay of room "evening" is single-stream of "ana"

  Scenario: Who shares a screen leaves
    When "bo" co-streams in room "evening"
    And "cy" co-streams in room "evening"
    And "bo" shares a screen in room "evening"
    And "bo" stops co-streaming in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "side-by-side"

  Scenario: Of two screens the one shared first stays large
    When "bo" co-streams in room "evening"
    And "bo" shares a screen in room "evening"
    And "ana" shares a screen in room "evening"
    Then viewers of room "evening" see
      | user | shows  | width |
      | bo   | screen | 0.75  |
      | ana  | screen | 0.25  |
    When "bo" stops sharing the screen in room "evening"
    Then viewers of room "evening" see
      | user | shows  | width |
      | ana  | screen | 0.75  |
      | bo   | camera | 0.25  |

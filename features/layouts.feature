Feature: Layouts
  Which layout the picture gets is chosen in rules/layout-choice.csv, where its panes lie in
  rules/layouts.csv.

  Scenario: Two in landscape stand side by side
    Given streamer "ana" is live in room "evening"
    When "bo" co-streams in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "side-by-side"
    And viewers of room "evening" see
      | user | x   | y | width | height | layer |
      | ana  | 0   | 0 | 0.5   | 1      | 0     |
      | bo   | 0.5 | 0 | 0.5   | 1      | 0     |

  Scenario: Two in portrait: the guest is a small picture in the streamer's
    Given streamer "ana" is live in room "evening" in portrait
    When "bo" co-streams in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "picture-in-picture"
    And viewers of room "evening" see
      | user | x    | y    | width | height | layer |
      | ana  | 0    | 0    | 1     | 1      | 0     |
      | bo   | 0.67 | 0.06 | 0.3   | 0.3    | 1     |

  Scenario Outline: With <guests> guests in landscape the picture is <layout>
    Given streamer "ana" is live in room "evening"
    When <guests> guests co-stream in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "<layout>"
    And the SEI of room "evening" shows <streams> streams

    Examples:
      | guests | layout | streams |
      | 2      | grid-3 | 3       |
      | 3      | grid-4 | 4       |

    @house
    Examples:
      | guests | layout | streams |
      | 4      | grid-5 | 5       |
      | 5      | grid-6 | 6       |
      | 6      | grid-7 | 7       |
      | 7      | grid-8 | 8       |

  Scenario: Three in portrait: the streamer above, two guests below
    Given streamer "ana" is live in room "evening" in portrait
    When "bo" co-streams in room "evening"
    And "cy" co-streams in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "grid-3"
    And viewers of room "evening" see
      | user | x   | y   | width | height |
      | ana  | 0   | 0   | 1     | 0.5    |
      | bo   | 0   | 0.5 | 0.5   | 0.5    |
      | cy   | 0.5 | 0.5 | 0.5   | 0.5    |

  @house
  Scenario: A full house is nine equal panes
    Given streamer "ana" is live in room "evening"
    When 8 guests co-stream in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "grid-9"
    And viewers of room "evening" see
      | user    | x      | y      |
      | ana     | 0      | 0      |
      | guest-1 | 0.3333 | 0      |
      | guest-2 | 0.6667 | 0      |
      | guest-3 | 0      | 0.3333 |
      | guest-4 | 0.3333 | 0.3333 |
      | guest-5 | 0.6667 | 0.3333 |
      | guest-6 | 0      | 0.6667 |
      | guest-7 | 0.3333 | 0.6667 |
      | guest-8 | 0.6667 | 0.6667 |

  Scenario: Who turns the camera off is heard and takes no room
    Given streamer "ana" is live in room "evening"
    When "bo" co-streams in room "evening"
    And "cy" co-streams in room "evening"
    And "bo" turns the camera off in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "side-by-side"
    And viewers of room "evening" hear "bo" without a picture
    When "bo" turns the camera on again in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "grid-3"

  Scenario: The streamer's camera is off, the guest has the whole canvas
    Given streamer "ana" is live in room "evening"
    When "bo" co-streams in room "evening"
    And "ana" turns the camera off in room "evening"
    Then room "evening" is live in mode "co-streaming"
    And viewers of room "evening" see
      | user | x | y | width | height |
      | bo   | 0 | 0 | 1     | 1      |
    And viewers of room "evening" hear "ana" without a picture

  Scenario: A screen in portrait lies above the people
    Given streamer "ana" has created room "evening" in portrait
    When "ana" goes on air in room "evening"
    And "bo" co-streams in room "evening"
    And "bo" shares a screen in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "presentation"
    And viewers of room "evening" see
      | user | shows  | y    | width |
      | bo   | screen | 0    | 1     |
      | ana  | camera | 0.32 | 0.5   |

Feature: Co-streaming
  A viewer asks, the streamer says yes, and the viewer is in the picture as soon as something is
  published. With the first guest one stream becomes a mixed picture; with the last one's leaving it
  is one stream again.

  Background:
    Given streamer "ana" is live in room "evening"

  Scenario: A guest makes it a mixed picture
    When "bo" co-streams in room "evening"
    Then room "evening" is live in mode "co-streaming"
    And the relay of room "evening" is mixed-stream with layout "side-by-side"
    And the SEI of room "evening" shows 2 streams
    And the cloud received for room "evening"
      | operation | MixMode | status |
      | Start     | 0       | 200    |
      | Update    | 1       | 200    |

  Scenario: A request and a yes change nothing for viewers until the guest publishes
    When "bo" asks to co-stream in room "evening"
    Then "bo" is waiting for an answer in room "evening"
    When the streamer approves "bo" in room "evening"
    Then "bo" has a place kept in room "evening"
    And room "evening" is live in mode "solo"
    And the relay of room "evening" is single-stream of "ana"

  Scenario: Whoever publishes without being asked in is not shown
    When "mallory" goes on air in room "evening"
    Then the relay of room "evening" is single-stream of "ana"
    And viewers of room "evening" neither see nor hear "mallory"

  Scenario: A guest who publishes already is shown at the streamer's yes
    When "bo" asks to co-stream in room "evening"
    And "bo" goes on air in room "evening"
    Then the relay of room "evening" is single-stream of "ana"
    When the streamer approves "bo" in room "evening"
    Then "bo" is on air in room "evening"
    And the SEI of room "evening" shows 2 streams

  Scenario: The last guest leaves
    When "bo" co-streams in room "evening"
    And "bo" stops co-streaming in room "evening"
    Then room "evening" is live in mode "solo"
    And the request of "bo" in room "evening" has ended as "left"
    And the cloud received for room "evening"
      | operation | MixMode | status |
      | Start     | 0       | 200    |
      | Update    | 1       | 200    |
      | Update    | 0       | 200    |

  Scenario: One of two guests leaves
    When "bo" co-streams in room "evening"
    And "cy" co-streams in room "evening"
    And "bo" stops co-streaming in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "side-by-side"
    And viewers of room "evening" see
      | user |
      | ana  |
      | cy   |

  Scenario: Guests stand in the order in which they asked, not in which they came
    When "bo" asks to co-stream in room "evening"
    And "cy" asks to co-stream in room "evening"
    And the streamer approves "bo" in room "evening"
    And the streamer approves "cy" in room "evening"
    And "cy" goes on air in room "evening"
    And "bo" goes on air in room "evening"
    Then the relay of room "evening" is mixed-stream with layout "grid-3"
    And viewers of room "evening" see
      | user | x   | y   |
      | ana  | 0   | 0   |
      | bo   | 0.5 | 0   |
      | cy   | 0.5 | 0.5 |

  Scenario: A guest's connection is gone, and so is the guest
    When "bo" co-streams in room "evening"
    And "bo" loses the connection in room "evening"
    Then room "evening" is live in mode "solo"
    And "bo" has no place in room "evening"

  Scenario: A guest who was lost must ask again
    When "bo" co-streams in room "evening"
    And "bo" loses the connection in room "evening"
    And "bo" returns to room "evening"
    Then viewers of room "evening" neither see nor hear "bo"
    When "bo" asks to co-stream in room "evening"
    And the streamer approves "bo" in room "evening"
    Then viewers of room "evening" see "bo"

  Scenario: The streamer sends a guest away who goes on publishing
    When "bo" co-streams in room "evening"
    And the streamer kicks "bo" in room "evening"
    Then the relay of room "evening" is single-stream of "ana"
    And viewers of room "evening" neither see nor hear "bo"
    And the request of "bo" in room "evening" has ended as "kicked"

  Scenario: Muting the microphone asks nothing of the cloud
    When "bo" co-streams in room "evening"
    And "bo" mutes in room "evening"
    Then viewers of room "evening" see "bo" muted
    And the cloud received for room "evening"
      | operation |
      | Start     |
      | Update    |
    When "bo" unmutes in room "evening"
    Then the cloud received for room "evening"
      | operation |
      | Start     |
      | Update    |

  Scenario: The streamer ends the broadcast with guests in the picture
    When "bo" co-streams in room "evening"
    And "ana" ends the broadcast in room "evening"
    Then room "evening" has ended with reason "ended-by-streamer"
    And the relay of room "evening" is stopped
    And the request of "bo" in room "evening" has ended as "broadcast-over"

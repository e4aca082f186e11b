Feature: How a broadcast can end
  By its streamer, by itself, or because others end its relay. Nothing is believed on the word of one
  callback: the cloud is asked first, and what is done then stands in rules/relay-lost.csv.

  Background:
    Given streamer "ana" is live in room "evening"
    And 10 seconds pass

  Scenario: The streamer ends it
    When "ana" ends the broadcast in room "evening"
    Then room "evening" has ended with reason "ended-by-streamer"
    And the relay of room "evening" is stopped

  Scenario: Somebody stops the relay at the vendor's console
    When somebody stops the relay of room "evening" at the console
    And 1 minute passes
    Then room "evening" has ended with reason "stopped-at-console"

  Scenario: The vendor closes the channel
    When the vendor closes the channel of room "evening"
    And 1 minute passes
    Then room "evening" has ended with reason "channel-closed"

  Scenario: The network does not take the stream
    When the stream of room "evening" cannot be pushed
    And 1 minute passes
    Then room "evening" has ended with reason "push-failed"

  Scenario: The ingest address is no good
    When the ingest address of room "evening" turns out to be bad
    And 1 minute passes
    Then room "evening" has ended with reason "bad-url"

  Scenario: A relay that others start again after the end is stopped
    When "ana" ends the broadcast in room "evening"
    And 15 seconds pass
    And somebody starts the relay of room "evening" at the console
    And 1 minute passes
    Then the relay of room "evening" is stopped

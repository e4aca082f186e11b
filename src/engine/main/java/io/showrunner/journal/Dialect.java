package io.showrunner.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where databases differ in what they must be told. */
final class Dialect {
  private final JdbcTemplate jdbc;
  private volatile @Nullable String product;

  Dialect(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The same insertion, told to do nothing where the key is there. PostgreSQL must be told, since a
   * statement that fails ends the transaction it is in; elsewhere the failure is the statement's
   * alone.
   */
  String insertUnlessThere(String insert) {
    return product().equals("PostgreSQL") ? insert + " on conflict do nothing" : insert;
  }

  private String product() {
    String known = product;
    if (known == null) {
      known =
          String.valueOf(
              jdbc.execute(
                  (ConnectionCallback<String>)
                      connection -> connection.getMetaData().getDatabaseProductName()));
      product = known;
    }
    return known;
  }
}

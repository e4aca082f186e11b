package io.showrunner.journal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database that calls itself PostgreSQL and is as strict: a statement that fails ends its
 * transaction, and until the rollback all others are refused (SQL state 25P02).
 */
final class StrictDatabase {
  private boolean aborted;

  private StrictDatabase() {}

  static DataSource over(DataSource lenient) {
    return new StrictDatabase().wrap(DataSource.class, lenient);
  }

  private <T> T wrap(Class<T> type, Object real) {
    InvocationHandler handler = (proxy, method, arguments) -> call(real, method, arguments);
    return type.cast(
        Proxy.newProxyInstance(
            StrictDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments)
      throws Throwable {
    String name = method.getName();
    boolean executes = real instanceof Statement && name.startsWith("execute");
    if (executes && aborted) {
      throw new SQLException("current transaction is aborted", "25P02");
    }
    if (name.equals("rollback") || name.equals("commit")) {
      aborted = false;
    }
    if (name.equals("getDatabaseProductName")) {
      return "PostgreSQL";
    }
    try {
      return wrapped(method.getReturnType(), method.invoke(real, arguments));
    } catch (InvocationTargetException failed) {
      aborted |= executes;
      throw Objects.requireNonNull(failed.getCause());
    }
  }

  private @Nullable Object wrapped(Class<?> type, @Nullable Object result) {
    boolean watched =
        type == Connection.class
            || type == Statement.class
            || type == PreparedStatement.class
            || type == DatabaseMetaData.class;
    return watched && result != null ? wrap(type, result) : result;
  }
}

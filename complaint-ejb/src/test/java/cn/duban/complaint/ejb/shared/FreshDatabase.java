package cn.duban.complaint.ejb.shared;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives every test method of a {@link DatabaseTest} an empty database with the current schema. */
class FreshDatabase implements BeforeEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) {
    TestDatabase.forgetAll();
  }
}

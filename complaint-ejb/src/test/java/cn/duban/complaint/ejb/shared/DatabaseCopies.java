package cn.duban.complaint.ejb.shared;

import javax.sql.DataSource;

/** Makes copies of a migrated, empty database; making one drops the one before. */
interface DatabaseCopies {
  DataSource fresh();
}

CREATE TABLE report (
  number BIGINT PRIMARY KEY,
  reading TEXT NOT NULL UNIQUE,
  given TEXT,
  url TEXT,
  family TEXT NOT NULL,
  wanted TEXT,
  id TEXT UNIQUE,
  older_of TEXT,
  label ${bytes},
  recorded TEXT NOT NULL,
  analyser TEXT NOT NULL,
  particulars ${bytes} NOT NULL,
  body ${bytes} NOT NULL
);
CREATE INDEX report_url ON report (url);
CREATE INDEX report_family ON report (family);
CREATE INDEX report_wanted ON report (wanted);
CREATE INDEX report_older_of ON report (older_of);
CREATE TABLE account (
  report BIGINT NOT NULL,
  analyser TEXT NOT NULL,
  body ${bytes} NOT NULL,
  PRIMARY KEY (report, analyser)
);
CREATE TABLE account_staged (
  report BIGINT PRIMARY KEY,
  analyser TEXT NOT NULL,
  body ${bytes} NOT NULL
);
CREATE TABLE correction (
  number BIGINT PRIMARY KEY,
  recorded TEXT NOT NULL,
  undoes BIGINT,
  body ${bytes}
);
CREATE TABLE tombstone (
  id TEXT NOT NULL,
  recorded TEXT NOT NULL
);
CREATE TABLE item (
  number BIGINT PRIMARY KEY,
  layer INTEGER NOT NULL,
  name TEXT NOT NULL,
  report BIGINT,
  part TEXT,
  body ${bytes},
  component BIGINT,
  cluster BIGINT
);
CREATE UNIQUE INDEX item_name ON item (layer, name);
CREATE INDEX item_report ON item (report);
CREATE INDEX item_component ON item (component);
CREATE INDEX item_cluster ON item (cluster);
CREATE TABLE item_alias (
  alias TEXT NOT NULL,
  item BIGINT NOT NULL,
  PRIMARY KEY (alias, item)
);
CREATE INDEX item_alias_item ON item_alias (item);
CREATE TABLE item_feature (
  feature BIGINT NOT NULL,
  item BIGINT NOT NULL,
  PRIMARY KEY (feature, item)
);
CREATE INDEX item_feature_item ON item_feature (item);
CREATE TABLE item_cluster_body (
  number BIGINT PRIMARY KEY,
  layer INTEGER NOT NULL,
  component BIGINT NOT NULL,
  body ${bytes} NOT NULL
);
CREATE INDEX cluster_component ON item_cluster_body (component);
CREATE TABLE bearer (
  report BIGINT NOT NULL,
  item BIGINT NOT NULL,
  PRIMARY KEY (report, item)
);
CREATE INDEX bearer_item ON bearer (item);

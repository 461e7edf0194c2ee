CREATE TABLE municipality (
  municipality_id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  province text,
  home boolean NOT NULL,
  PRIMARY KEY (municipality_id)
);

CREATE TABLE account (
  municipality_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  display_name text NOT NULL,
  password_hash text NOT NULL,
  roles json NOT NULL,
  site_id text,
  administrator boolean NOT NULL,
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, name),
  FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id)
);

CREATE TABLE session (
  municipality_id uuid NOT NULL,
  token_hash text NOT NULL,
  account_id uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (municipality_id, token_hash),
  FOREIGN KEY (municipality_id, account_id) REFERENCES account (municipality_id, id) ON DELETE CASCADE
);

CREATE TABLE record (
  municipality_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  version integer NOT NULL,
  snapshot json NOT NULL,
  head_hash text NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id) REFERENCES municipality (municipality_id)
);

-- json, not jsonb: the text that was hashed is the text that is kept.
CREATE TABLE command_log (
  municipality_id uuid NOT NULL,
  record_id uuid NOT NULL,
  seq integer NOT NULL,
  command_id text NOT NULL,
  actor_id uuid NOT NULL,
  at timestamptz NOT NULL,
  command json NOT NULL,
  patches json NOT NULL,
  prev_hash text,
  hash text NOT NULL,
  PRIMARY KEY (municipality_id, record_id, seq),
  UNIQUE (municipality_id, record_id, command_id),
  FOREIGN KEY (municipality_id, record_id) REFERENCES record (municipality_id, id)
);

create table cluster (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    created_at timestamptz not null
);

create table company (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    kind text not null check (kind in ('company', 'training-centre', 'partner')),
    county text,
    sector text,
    headcount integer check (headcount between 1 and 100000),
    join_code text not null unique,
    created_at timestamptz not null
);

create table cluster_company (
    cluster_id uuid not null references cluster (id),
    company_id uuid not null references company (id),
    invited_email text,
    invited_name text,
    invited_phone text,
    invited_at timestamptz not null,
    invited_again_at timestamptz,
    invited_by uuid,
    joined_at timestamptz,
    primary key (cluster_id, company_id)
);
create index cluster_company_by_company on cluster_company (company_id);

create table person (
    id uuid primary key,
    email text,
    email_key text unique,
    display_name text not null,
    language text not null check (language in ('fr', 'en')),
    password_hash text,
    security_stamp text not null,
    lockout_end timestamptz,
    access_failed_count integer not null default 0,
    created_at timestamptz not null
);

create table membership (
    id uuid primary key,
    company_id uuid not null references company (id),
    person_id uuid not null references person (id),
    role text not null check (role in ('learner', 'manager', 'referent')),
    team text,
    staff_code_hash text,
    joined_at timestamptz not null,
    left_at timestamptz,
    unique (company_id, person_id)
);
create index membership_by_person on membership (person_id);
create unique index membership_staff_code on membership (company_id, staff_code_hash) where staff_code_hash is not null;

create table cluster_person (
    cluster_id uuid not null references cluster (id),
    person_id uuid not null references person (id),
    role text not null check (role in ('coordinator', 'admin')),
    joined_at timestamptz not null,
    primary key (cluster_id, person_id)
);
create index cluster_person_by_person on cluster_person (person_id);

create table company_contact (
    id uuid primary key,
    company_id uuid not null references company (id),
    kind text not null check (kind in ('cse-referent', 'employer-referent', 'manager', 'doctor', 'inspection', 'other')),
    name text not null,
    place text,
    phone text,
    email text,
    position integer not null,
    checked_on date not null
);
create index company_contact_by_company on company_contact (company_id, position);

create table audit_event (
    id uuid primary key,
    company_id uuid,
    cluster_id uuid,
    person_id uuid,
    kind text not null,
    detail text,
    at timestamptz not null
);
create index audit_event_by_company on audit_event (company_id, at);

create table protection_key (
    name text primary key,
    xml text not null
);

create table app_secret (
    name text primary key,
    value text not null,
    created_at timestamptz not null
);

create table spent_link (
    id uuid primary key,
    spent_at timestamptz not null,
    useless_after timestamptz not null
);

create table assessment (
    id uuid primary key,
    company_id uuid not null references company (id),
    questionnaire text not null,
    revision integer not null,
    started_by uuid not null references membership (id),
    started_at timestamptz not null,
    finished_at timestamptz,
    level_hundredths integer check (level_hundredths between 0 and 400)
);
create index assessment_by_company on assessment (company_id, started_at);
create unique index assessment_open on assessment (company_id, questionnaire) where finished_at is null;

create table assessment_answer (
    assessment_id uuid not null references assessment (id),
    company_id uuid not null references company (id),
    question text not null,
    answer text not null check (answer in ('0', '1', '2', '3', '4', 'na', 'unknown')),
    answered_at timestamptz not null,
    primary key (assessment_id, question)
);

create table assessment_theme (
    assessment_id uuid not null references assessment (id),
    company_id uuid not null references company (id),
    theme text not null,
    level_hundredths integer check (level_hundredths between 0 and 400),
    primary key (assessment_id, theme)
);

create table plan (
    id uuid primary key,
    company_id uuid not null references company (id),
    assessment_id uuid references assessment (id),
    created_by uuid not null references membership (id),
    created_at timestamptz not null,
    replaced_at timestamptz
);
create index plan_by_company on plan (company_id, created_at);
create unique index plan_current on plan (company_id) where replaced_at is null;

create table plan_action (
    id uuid primary key,
    plan_id uuid not null references plan (id),
    company_id uuid not null references company (id),
    questionnaire text,
    action text,
    duty text,
    title text,
    kind text not null check (kind in ('legal-duty', 'recommended')),
    because_question text,
    because_level text,
    owner_id uuid references membership (id),
    owner_name text,
    due_on date not null,
    status text not null check (status in ('todo', 'doing', 'checking', 'done')),
    status_at timestamptz not null,
    status_by uuid not null references membership (id),
    position integer not null,
    added_by_hand boolean not null,
    created_at timestamptz not null,
    check (case when action is null then 0 else 1 end + case when duty is null then 0 else 1 end + case when title is null then 0 else 1 end = 1),
    check ((action is null) = (questionnaire is null))
);
create index plan_action_by_plan on plan_action (company_id, plan_id, position);
create unique index plan_action_once on plan_action (plan_id, action) where action is not null;
create unique index plan_action_duty_once on plan_action (plan_id, duty) where duty is not null and status <> 'done';

create table plan_idea (
    plan_id uuid not null references plan (id),
    company_id uuid not null references company (id),
    questionnaire text not null,
    action text not null,
    kind text not null check (kind in ('legal-duty', 'recommended')),
    because_question text not null,
    because_level text not null,
    position integer not null,
    primary key (plan_id, action)
);

create table plan_action_change (
    id uuid primary key,
    plan_action_id uuid not null references plan_action (id),
    company_id uuid not null references company (id),
    field text not null,
    value text,
    changed_by uuid not null references membership (id),
    changed_at timestamptz not null
);
create index plan_action_change_by_action on plan_action_change (plan_action_id, changed_at);

create table plan_step_done (
    plan_action_id uuid not null references plan_action (id),
    company_id uuid not null references company (id),
    step integer not null,
    done_by uuid not null references membership (id),
    done_at timestamptz not null,
    primary key (plan_action_id, step)
);

create table plan_evidence (
    id uuid primary key,
    plan_action_id uuid not null references plan_action (id),
    company_id uuid not null references company (id),
    note text not null,
    added_by uuid not null references membership (id),
    added_at timestamptz not null
);
create index plan_evidence_by_action on plan_evidence (plan_action_id, added_at);

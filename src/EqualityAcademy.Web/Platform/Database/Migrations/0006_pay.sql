create table pay_record (
    id uuid primary key,
    company_id uuid not null references company (id),
    period_first date not null,
    period_last date not null,
    band text not null check (band in ('50_250', '251_plus')),
    grouping text not null check (grouping in ('csp', 'level')),
    source text not null check (source in ('list', 'totals')),
    figures text not null,
    index_points integer,
    kept_by uuid not null references membership (id),
    kept_at timestamptz not null,
    unique (company_id, period_last)
);

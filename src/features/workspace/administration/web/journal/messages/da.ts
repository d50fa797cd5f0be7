import { da as changesTexts } from '#features/planning/plans/messages/changes/da.ts'
import { da as checks } from '#features/quality/checks/messages/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as administration } from '../../../messages/da.ts'
import type { en } from './en.ts'

const organisation = 'organisation'

export const da: SameKeys<typeof en> = {
  title: administration.tabs.journal,
  intro: 'Alle handlinger, der er synlige for dig, de nyeste først, også login og ændringer af adgang.',
  filters: 'Filtre',
  from: headings.from,
  to: 'Til',
  person: 'Bruger',
  act: 'Handling',
  allActs: 'alle handlinger',
  subject: headings.subject,
  reason: labels.reason,
  date: labels.date,
  clear: actions.clearFilters,
  more: 'Vis tidligere handlinger',
  deputy: (duty) => `${duty} (stedfortræder)`,
  functionOrRole: (what, organisation) => (what ? `${what} · ${organisation}` : organisation),
  system: 'System',
  unknownPerson: 'Ukendt bruger',
  formerPerson: 'Tidligere bruger',
  line: (seq) => `linje ${seq}`,
  unreadable: 'slettet eller ikke synligt for dig',
  unknownAct: (procedure) => `Handling fra en anden version af Integral (${procedure})`,
  none: 'Ingen handlinger registreret endnu',
  noneText: 'Login, planændringer og svar vises her.',
  noMatches: 'Ingen handlinger svarer til filtrene',
  noneFoundText:
    'Vælg en længere periode, eller ryd et filter. Handlinger, der ikke er synlige for dig, hverken vises eller tælles.',
  verify: {
    act: 'Verificér ændringsloggen',
    busy: (read, last) => `${read} af ${last} linjer verificeret`,
    fine: 'Ændringsloggen er intakt',
    fineText: (lines) =>
      `${lines} linjer er verificeret, også linjer, der ikke er synlige for dig. Ingen linjer er ændret, slettet eller flyttet.`,
    broken: 'Der er manipuleret med ændringsloggen',
    at: (seq, fault) => `Linje ${seq} ${fault}.`,
    atMoment: (seq, moment, fault) => `Linje ${seq} fra ${moment} ${fault}.`,
    brokenText:
      'De tidligere linjer er intakte; de senere er ikke verificeret. Tag en kopi af databasen nu, og kontakt den, der driver installationen. Kør »integral journal verify« for at få en liste over alle fejl.',
    issues: {
      altered: 'er ændret eller følger ikke efter den foregående linje',
      payload_altered: 'har et andet indhold end det registrerede',
      missing: 'er slettet',
      out_of_order: 'er flyttet',
      cut_off: 'er afkortet i slutningen',
    },
  },
  export: {
    act: actions.exportAsCsv,
    busy: (rows) => `${rows} linjer eksporteret`,
    file: 'aendringslog',
    truncated: (limit) =>
      `Filen indeholder de nyeste ${limit} linjer. Vælg en kortere periode for at eksportere tidligere linjer.`,
    columns: {
      seq: 'linje',
      at: 'dato',
      person: 'bruger',
      functionOrRole: 'funktion eller rolle',
      organisation,
      act: 'handling',
      procedure: 'procedure',
      change: 'ændring',
      kind: 'emnetype',
      subject: 'emne',
      subjectId: 'emnets id',
      reason: 'begrundelse',
    },
  },
  subjects: {
    saved_view: 'gemt visning',
    import_profile: 'importprofil',
    plan: 'plan',
    element: kinds.element,
    meeting: kinds.meeting,
    mandate: 'fuldmagt',
    path_act: 'handling i en godkendelsesprocedure',
    version: 'version',
    item: 'punkt til besvarelse',
    answer_link: 'svarlink',
    comment: 'bemærkning',
    question: 'spørgsmål fra et medlem',
    consultation: 'høring',
    comment_round: 'bemærkningsrunde',
    comment_link: 'bemærkningslink',
    confirmation_link: 'bekræftelseslink',
    signal: 'signal',
    agreement: 'aftale',
    justified_exception: 'begrundet undtagelse',
    instance: 'installation',
    task: 'opgave',
    person: 'person',
    organisation,
    resources: changesTexts.fields.resources,
    indicator: kinds.indicator,
    figures: kinds.figures,
    figure_approval: 'godkendelse af tal',
    foreign_area_source: 'kilde til tal fra et andet land',
    function: 'funktion',
    competence: changesTexts.fields.competenceTopic,
    area: changesTexts.fields.area,
    area_boundary: 'grænse',
    phenomenon: changesTexts.fields.phenomenonId,
    phenomenon_list: 'liste over fænomener',
    rule: checks.rule,
    pack: 'landepakke',
    job: 'baggrundsopgave',
  },
}

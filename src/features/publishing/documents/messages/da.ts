import { da as changesTexts } from '#features/planning/plans/messages/changes/da.ts'
import { da as legalDiff } from '#features/planning/versions/legal-diff/messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

const notPublic =
  'Dokumentet blev ikke oprettet. Planens mærkning tillader ikke en offentlig udgave. Vælg en anden udgave.'
const timedOut = 'Dokumentet blev ikke oprettet, fordi det tog for lang tid. Prøv igen, eller vælg en del af planen.'

const reasonNeeded =
  'Sproget er ikke tilladt for denne udgave. Angiv begrundelsen for en uforbindende oversættelse, eller vælg et andet sprog.'
const languageMissing = 'Dokumentet blev ikke oprettet. Loven kræver først en tekst på hvert påkrævet sprog.'

export const da: SameKeys<typeof en> = {
  make: 'Opret dokument',
  title: headings.document,
  language: labels.language,
  rendition: 'Udgave',
  renditions: {
    full: 'Fuld: alt, der er synligt for dig',
    council: 'Råd: uden de fortrolige dele',
    public: 'Offentlig: kun indhold med TLP:CLEAR',
    page: 'Én side: uddelingsark uden de fortrolige dele',
  },
  /** Messages about the language regime, where the user chooses the language. */
  regime: {
    options: { required: 'Påkrævet', allowed: 'Tilladt' },
    authentic: 'Autentisk tekst',
    missing: 'Påkrævet, men endnu ikke et af planens sprog',
    reason: 'Begrundelse for den uforbindende oversættelse',
    reasonHint:
      'Sprogordningen tillader ikke dette sprog. Dokumentet mærkes som uforbindende oversættelse. Begrundelsen trykkes og registreres.',
  },
  checks: 'Bilag med kontrollerne',
  comments: 'Bilag med bemærkningerne og svarene',
  questions: 'Bilag med medlemmernes spørgsmål og svarene',
  changes: 'Ændringer siden versionen i kraft',
  proposal: 'Udskriv arbejdsversionen som forslag, mærket som udkast',
  externalView: 'Ekstern visning af tal: små tal vises ikke',
  download: 'Hent PDF',
  sheet: 'PDF på én side',
  contents: headings.contents,
  issuedBy: 'Udstedt af',
  notAgreed: 'Anmodet om at udstede, intet samtykke',
  period: labels.period,
  inForceOn: 'Ikrafttræden',
  legalBasis: headings.legalBasis,
  state: labels.status,
  /** What a version binds, for a kind of plan whose law names no bound parts. */
  bound: {
    label: 'Bindende tekst',
    whole: (number) =>
      `Loven nævner ingen bindende dele for denne type plan. Version ${number} låser hele teksten med de navne, der gjaldt den dag, og enhver senere ændring vises som ikke godkendt. Svar, kontroller og kommentarer viser situationen på dokumentets dag.`,
    submitted: (number) =>
      `Version ${number} låser denne tekst til en beslutning. Indtil den træder i kraft, er intet bindende.`,
    none: 'Ingen version i kraft indeholder denne tekst. Intet i den er bindende.',
  },
  situation: (day) =>
    `De følgende kapitler beskriver situationen den ${day}. De er ikke en del af den godkendte tekst.`,
  /** Messages of a text with changes that nobody approved. */
  unapproved: {
    title: 'Ikke-godkendte ændringer',
    text: 'Ingen har godkendt disse ændringer. Indtil de er godkendt, gælder den godkendte version.',
    kinds: legalDiff.paper.columns,
    sections: { cover: legalDiff.cover, other: 'Andre dele af planen' },
  },
  yes: statuses.yes,
  deputy: changesTexts.fields.deputyFunctionId,
  unassigned: statuses.notAssignedYet,
  confidential: (basis: string) => `En fortrolig del er udeladt her${basis && ` (${basis})`}.`,
  proposedConfidential: 'foreslået',
  designated: (bodies, day) => (bodies ? `fastlagt af ${bodies} den ${day}` : `fastlagt ved afgørelsen af ${day}`),
  whoAnswers: 'Ansvarlige funktioner',
  getResourceLabel: labels.resources,
  columns: {
    code: labels.code,
    element: labels.element,
    accountable: 'Ansvarlig funktion',
    kind: labels.kind,
    amount: statuses.standalone.planned,
    available: statuses.standalone.available,
    priority: 'Prioritet',
    items: 'Tiltag',
  },
  chart: {
    caption: 'Tiltag pr. led i kæden',
    alt: (prevention, reaction, aftercare) =>
      `Søjlediagram over tiltag: forebyggelse ${prevention}, indgriben ${reaction}, efterværn ${aftercare}.`,
  },
  untranslated: (language) => `Endnu ikke oversat; tekst på ${language}`,
  onePage: {
    interests: 'Interesser',
    noStatus: 'uden status',
    measures: (count) => `${count} tiltag`,
    answered: (carried, asked, silent, withheldGroups) =>
      `Taget med af ${carried} af ${asked}${silent > 0 ? `, ${silent} uden svar` : ''}${withheldGroups > 0 ? ', områder med få organisationer ikke talt med' : ''}`,
    morePriorities: (count) => `${count} ${plural('da', count, 'prioritet', 'prioriteter')}`,
    moreObjectives: (count) => `${count} mål`,
    elsewhere: (count) => `${count} tiltag uden prioritet`,
    confidential: (count) => `${count} ${plural('da', count, 'fortrolig del', 'fortrolige dele')}`,
    leftOut: (what) => `Ikke på denne side: ${what}.`,
  },
  order: {
    make: 'Opret dokument',
    createAnother: 'Opret endnu et dokument',
    started: 'Dokumentet oprettes …',
    backgroundHint:
      'Du kan lukke denne dialog eller forlade siden. Opgaven fortsætter og vises under »Baggrundsopgaver«.',
    ready: 'Dokumentet er klar. Det er tilgængeligt for dig i 30 dage.',
    cancelled: 'Annulleret. Der blev ikke oprettet noget dokument.',
  },
  job: {
    name: headings.document,
    steps: {
      reading: 'Planen læses',
      composing: 'Dokumentet sammensættes',
      drawing: 'Siderne sættes op',
      storing: 'Dokumentet gemmes',
    },
    failures: {
      NOT_FOUND: 'Dokumentet blev ikke oprettet. Planen findes ikke, eller du har ikke adgang til den.',
      NOT_PUBLIC: notPublic,
      COURTESY_REASON_NEEDED: reasonNeeded,
      LANGUAGE_MISSING: languageMissing,
      TIMED_OUT: timedOut,
    },
  },
  errors: {
    NOT_PUBLIC: notPublic,
    COURTESY_REASON_NEEDED: reasonNeeded,
    LANGUAGE_MISSING: languageMissing,
    TIMED_OUT: timedOut,
  },
}

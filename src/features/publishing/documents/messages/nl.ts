import { nl as changesTexts } from '#features/planning/plans/messages/changes/nl.ts'
import { nl as legalDiff } from '#features/planning/versions/legal-diff/messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

const notPublic =
  'Het document is niet aangemaakt. De markering van dit plan laat geen publieke editie toe. Kies een andere editie.'
const timedOut =
  'Het document is niet aangemaakt, omdat het te lang duurde. Probeer opnieuw, of kies een deel van het plan.'

const reasonNeeded =
  'Deze taal is niet toegestaan voor deze editie. Geef de reden voor een hoffelijkheidsvertaling, of kies een andere taal.'
const languageMissing = 'Het document is niet aangemaakt. De wet vereist eerst een tekst in elke verplichte taal.'

export const nl: SameKeys<typeof en> = {
  make: 'Document aanmaken',
  title: headings.document,
  language: labels.language,
  rendition: 'Editie',
  renditions: {
    full: 'Volledig: alles wat voor u zichtbaar is',
    council: 'Raad: zonder de vertrouwelijke delen',
    public: 'Publiek: alleen inhoud met TLP:CLEAR',
    page: 'Eén pagina: hand-out zonder de vertrouwelijke delen',
  },
  /** Messages about the language regime, where the user chooses the language. */
  regime: {
    options: { required: 'Verplicht', allowed: 'Toegestaan' },
    authentic: 'Authentieke tekst',
    missing: 'Verplicht, maar nog geen taal van het plan',
    reason: 'Reden voor de hoffelijkheidsvertaling',
    reasonHint:
      'Het taalregime staat deze taal niet toe. Het document wordt gemarkeerd als hoffelijkheidsvertaling. De reden wordt gedrukt en vastgelegd.',
  },
  checks: 'Bijlage met de controles',
  comments: 'Bijlage met de opmerkingen en de antwoorden',
  questions: 'Bijlage met de vragen van leden en de antwoorden',
  changes: 'Wijzigingen sinds de versie die van kracht is',
  proposal: 'De werkversie afdrukken als voorstel, gemarkeerd als ontwerp',
  externalView: 'Externe weergave van cijfers: kleine aantallen worden niet getoond',
  download: 'Pdf downloaden',
  sheet: 'Pdf op één pagina',
  contents: headings.contents,
  issuedBy: 'Uitgaande van',
  notAgreed: 'Gevraagd om uit te vaardigen, niet ingestemd',
  period: labels.period,
  inForceOn: 'Inwerkingtreding',
  legalBasis: headings.legalBasis,
  state: labels.status,
  /** What a version binds, for a kind of plan whose law names no bound parts. */
  bound: {
    label: 'Bindende tekst',
    whole: (number) =>
      `De wetgeving noemt voor dit soort plan geen bindende delen. Versie ${number} legt de hele tekst vast, met de namen van die dag, en elke latere wijziging wordt als niet-goedgekeurd getoond. Antwoorden, controles en opmerkingen geven de stand weer op de dag van dit document.`,
    submitted: (number) =>
      `Versie ${number} legt deze tekst vast voor een beslissing. Tot ze in werking treedt, is niets bindend.`,
    none: 'Geen versie die van kracht is, bevat deze tekst. Niets erin is bindend.',
  },
  situation: (day) =>
    `De volgende hoofdstukken beschrijven de toestand op ${day}. Ze horen niet bij de goedgekeurde tekst.`,
  /** Messages of a text with changes that nobody approved. */
  unapproved: {
    title: 'Niet-goedgekeurde wijzigingen',
    text: 'Niemand heeft deze wijzigingen goedgekeurd. Tot ze zijn goedgekeurd, geldt de goedgekeurde versie.',
    kinds: legalDiff.paper.columns,
    sections: { cover: legalDiff.cover, other: 'Andere delen van het plan' },
  },
  yes: statuses.yes,
  deputy: changesTexts.fields.deputyFunctionId,
  unassigned: statuses.notAssignedYet,
  confidential: (basis: string) => `Hier is een vertrouwelijk deel weggelaten${basis && ` (${basis})`}.`,
  proposedConfidential: 'voorgesteld',
  designated: (bodies, day) =>
    bodies ? `aangeduid door ${bodies} op ${day}` : `aangeduid bij de beslissing van ${day}`,
  whoAnswers: 'Eindverantwoordelijke functies',
  getResourceLabel: labels.resources,
  columns: {
    code: labels.code,
    element: labels.element,
    accountable: 'Eindverantwoordelijke',
    kind: labels.kind,
    amount: statuses.standalone.planned,
    available: statuses.standalone.available,
    priority: 'Prioriteit',
    items: 'Maatregelen',
  },
  chart: {
    caption: 'Maatregelen per schakel van de keten',
    alt: (prevention, reaction, aftercare) =>
      `Staafdiagram van maatregelen: preventie ${prevention}, reactie ${reaction}, nazorg ${aftercare}.`,
  },
  untranslated: (language) => `Nog niet vertaald; tekst in het ${language}`,
  onePage: {
    interests: 'Belangen',
    noStatus: 'zonder status',
    measures: (count) => `${count} ${plural('nl', count, 'maatregel', 'maatregelen')}`,
    answered: (carried, asked, silent, withheldGroups) =>
      `Opgenomen door ${carried} van ${asked}${silent > 0 ? `, ${silent} zonder antwoord` : ''}${withheldGroups > 0 ? ', gebieden met weinig organisaties niet meegeteld' : ''}`,
    morePriorities: (count) => `${count} ${plural('nl', count, 'prioriteit', 'prioriteiten')}`,
    moreObjectives: (count) => `${count} ${plural('nl', count, 'doelstelling', 'doelstellingen')}`,
    elsewhere: (count) => `${count} ${plural('nl', count, 'maatregel', 'maatregelen')} zonder prioriteit`,
    confidential: (count) => `${count} ${plural('nl', count, 'vertrouwelijk deel', 'vertrouwelijke delen')}`,
    leftOut: (what) => `Niet op deze pagina: ${what}.`,
  },
  order: {
    make: 'Document aanmaken',
    createAnother: 'Nog een document aanmaken',
    started: 'Het document wordt aangemaakt …',
    backgroundHint:
      'U kunt dit dialoogvenster sluiten of de pagina verlaten. De taak loopt door en is te vinden bij “Achtergrondtaken”.',
    ready: 'Het document is klaar. Het blijft 30 dagen voor u beschikbaar.',
    cancelled: 'Geannuleerd. Er is geen document aangemaakt.',
  },
  job: {
    name: headings.document,
    steps: {
      reading: 'Plan lezen',
      composing: 'Document samenstellen',
      drawing: 'Pagina’s opmaken',
      storing: 'Document opslaan',
    },
    failures: {
      NOT_FOUND: 'Het document is niet aangemaakt. Dit plan bestaat niet of u hebt er geen toegang toe.',
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

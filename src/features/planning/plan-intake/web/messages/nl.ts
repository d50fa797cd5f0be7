import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as confirmations } from '#shared/confirmation-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as planIntake } from '../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  action: 'Bestaand plan importeren',
  title: planIntake.job.name,
  intro: 'Het document wordt een voorstel dat u nakijkt. Het plan wijzigt pas wanneer u aanvaarde elementen toevoegt.',
  loading: actions.loading,
  close: actions.close,
  cancel: actions.cancel,
  notYours: 'Alleen de organisatie die eigenaar is van dit plan, kan documenten importeren',
  document: headings.document,
  another: 'Een ander document importeren',
  pasted: 'geplakte tekst',
  remove: 'Document verwijderen',
  removeTitle: 'Dit document verwijderen?',
  removeText:
    'Het voorstel en uw beslissingen erover worden verwijderd. Elementen die u aan het plan hebt toegevoegd, blijven behouden.',
  outline: 'Voorstel',
  element: labels.element,
  paragraphs: 'Alinea’s',
  decision: labels.decision,
  fold: actions.collapse,
  unfold: actions.expand,
  todo: 'Selecteer een rij om de passage te bekijken en erover te beslissen. Toetsenbord: Enter aanvaardt en gaat naar de volgende rij, A aanvaardt ook alles eronder, Delete verwerpt, de spatiebalk toont de passage, Ctrl Z maakt ongedaan. Aanvaarde elementen komen in het plan wanneer u ze toevoegt.',
  keys: 'Enter aanvaardt, A aanvaardt ook alles eronder, Delete verwerpt met alles eronder, O heropent. Tab en Shift Tab wijzigen het niveau, M voegt samen met het vorige element, K gaat naar de soort, Ctrl Z maakt ongedaan, de spatiebalk toont de passage. Na Escape verlaat Tab de lijst.',
  decisions: {
    open: statuses.open,
    accepted: 'aanvaard',
    rejected: 'verworpen',
    inPlan: 'in het plan',
  },
  accept: 'Aanvaarden',
  acceptUnder: 'Alles eronder aanvaarden',
  acceptAll: 'Alles aanvaarden',
  reject: 'Verwerpen',
  reopen: actions.reopen,
  merge: 'Samenvoegen met vorig element',
  undo: 'Ongedaan maken',
  reload: 'Opnieuw laden',
  readPast: 'Bijgehouden wijzigingen, verborgen tekst en opmerkingen',
  saving: 'Opslaan …',
  saved: confirmations.saved,
  becomes: 'Eigenschappen',
  kind: labels.kind,
  section: 'Afdeling van het plan',
  passage: 'Passage in het document',
  split: 'Hier splitsen',
  noCandidate: 'Er is geen overeenkomstige naam gevonden. De passage blijft tekst, tenzij u een naam kiest.',
  chooseAnother: 'Een andere kiezen …',
  choose: (name) => `Keuze: ${name}`,
  leaveAsText: 'Als tekst laten staan',
  cannotMerge:
    'De elementen zijn niet samengevoegd. Er is geen vorig element, een van beide staat al in het plan, of de elementen eronder zijn daar niet toegelaten.',
  cannotSplit: 'Het element kan bij deze alinea niet worden gesplitst.',
  cannotMove: 'Het element kan daar niet worden geplaatst, omdat de soort er niet is toegelaten.',
  undoBlocked:
    'Dit is niet ongedaan gemaakt, omdat u het plan daarna nog hebt gewijzigd. Maak eerst die wijziging ongedaan in de structuur van het plan.',
  notPlacedHint: 'Alinea’s die bij geen element horen, met de reden.',
  allPlaced: 'Alle alinea’s zijn geplaatst',
  reason: 'Reden',
  addAsText: 'Als tekst toevoegen',
  decided: (done, all) => `Elementen beslist: ${done} van ${all}`,
  addElements: (count) =>
    plural('nl', count, '1 element aan het plan toevoegen', `${count} elementen aan het plan toevoegen`),
  took: (count) =>
    plural('nl', count, '1 element aan het plan toegevoegd', `${count} elementen aan het plan toegevoegd`),
  period: (from, until) => `van ${from} tot en met ${until}`,
  until: (day) => `tot en met ${day}`,
  long: {
    title: 'Analyse van een lang document',
    leaveHint:
      'U kunt deze pagina verlaten. De analyse gaat door en staat onder “Achtergrondtaken”. Het voorstel verschijnt daarna hier.',
    stopped: 'De analyse is gestopt. De tekst van het document is opgeslagen.',
    noProposal: 'Er is nog geen voorstel. Een andere gebruiker heeft de analyse gestart, of ze is gestopt.',
    restart: 'Analyse opnieuw starten',
  },
  upload: {
    file: 'Word-document',
    fileHint:
      'Op basis van koppen, nummers, lijsten, tabellen en gangbare plantermen wordt een voorstel gemaakt. Het bestand zelf wordt niet opgeslagen.',
    choose: 'Een Word-document kiezen',
    dropHint: 'of sleep het hierheen (.docx, hoogstens 50 MB)',
    loading: 'Het document wordt gelezen …',
    paste: 'Geplakte tekst',
    pasteHint: 'Kopieer tekst uit Word of een e-mail en plak ze hier. Koppen, lijsten en tabellen worden herkend.',
    text: labels.text,
    propose: 'Voorstel maken',
    withForm: 'Geplakt met koppen, lijsten en tabellen',
    language: 'Taal van het document',
    languageHint: 'Laat open: we herkennen de taal',
    autoDetect: 'Automatisch herkennen',
  },
}

import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as confirmations } from '#shared/confirmation-messages/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as listWorkbooks } from '../../list-workbooks/messages/nl.ts'
import { nl as words } from '../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  announcedNotDecided: 'Aangekondigd, nog niet beslist',
  valid: 'Geldig',
  import: 'Importeren',
  changeAreas: 'Gebieden wijzigen',
  end: 'Beëindigen',
  details: 'Gegevens',
  predecessors: 'Voorgangers',
  noContainedAreas: 'Dit gebied bevat geen andere gebieden.',
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  saved: confirmations.saved,
  edit: actions.edit,
  add: actions.add,
  more: actions.showMore,
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  asOn: 'Situatie op',
  today: 'Vandaag',
  all: statuses.standalone.all,
  search: actions.search,
  name: labels.name,
  kind: labels.kind,
  level: listWorkbooks.heads.level,
  area: labels.area,
  territory: 'Grondgebied',
  code: labels.code,
  from: headings.startingFrom,
  until: listWorkbooks.heads.validTo,
  since: phrases.since,
  ended: (day) => `tot ${day}`,
  between: (from, to) => `${from} – ${to}`,
  asTable: actions.showAsTable,
  exportCsv: actions.downloadAsCsv,
  rows: (count) => plural('nl', count, '1 rij', `${count} rijen`),
  levels: words.levels,
  hierarchies: words.hierarchies,
  changes: {
    merge: 'fusie',
    split: 'splitsing',
    recode: 'nieuwe code',
    planned_merge: 'geplande fusie',
  },
  sources: {
    pack: 'uit het landenpakket',
    edited: statuses.editedHere,
    imported: 'uit een bestand',
  },
  errors: {
    CODE_TAKEN: 'Deze code is al in gebruik. Kies een andere code.',
    UNKNOWN_REFERENCE: 'Een gekozen item bestaat niet meer. Laad de pagina opnieuw.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    NOT_YOUR_ORGANISATION: 'U kunt dit alleen voor uw eigen organisatie doen.',
    DATE_IN_PAST:
      'De dag ligt vóór vandaag. Kies vandaag of een latere dag. Alleen een beheerder van de installatie verbetert eerdere dagen, en niet voor zichzelf.',
    PARENTS_OVERLAP: listWorkbooks.issues.PARENTS_OVERLAP,
    CYCLE: 'Een gebied kan niet in zichzelf liggen. Kies een ander gebied.',
    AREA_CYCLE: 'Een organisatie kan geen deel zijn van zichzelf. Kies een andere organisatie.',
    ALREADY_ENDED: 'Dit is al beëindigd. Laad de pagina opnieuw.',
    FUNCTION_IS_SEAT: listWorkbooks.issues.FUNCTION_IS_SEAT,
    SEAT_IN_USE: listWorkbooks.issues.SEAT_IN_USE,
    FUNCTION_OCCUPIED: (held) =>
      `${held.personName} bekleedt deze functie in die periode. Beëindig die aanstelling eerst, of laat de nieuwe persoon op de gekozen datum overnemen.`,
    ALREADY_IN_TABLE: 'Het onderwerp heeft op dit niveau al een rij voor die periode. Bewerk die rij.',
    ISSUES_IN_FILE:
      'Het bestand is niet geïmporteerd omdat het fouten bevat. Los ze op en lees het bestand opnieuw in.',
    EMAIL_TAKEN: 'Dit e-mailadres wordt al door iemand anders gebruikt. Vul een ander adres in.',
  },
  areaKinds: words.areaKinds,
}

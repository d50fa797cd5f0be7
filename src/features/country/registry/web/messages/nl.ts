import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as words } from '../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: 'Annuleren',
  close: actions.close,
  save: actions.save,
  saved: 'Opgeslagen',
  edit: 'Bewerken',
  add: actions.add,
  more: actions.showMore,
  reason: labels.reason,
  reasonHint: 'Wordt met uw naam in het logboek opgenomen.',
  asOn: 'Situatie op',
  today: 'Vandaag',
  all: 'Alle',
  search: 'Zoeken',
  name: labels.name,
  kind: labels.kind,
  level: 'Niveau',
  area: labels.area,
  territory: 'Grondgebied',
  code: labels.code,
  from: 'Vanaf',
  until: 'Tot',
  since: (day) => `sinds ${day}`,
  ended: (day) => `tot ${day}`,
  between: (from, to) => `${from} – ${to}`,
  unknownDate: 'geen datum bekend',
  asTable: 'Als tabel weergeven',
  exportCsv: 'Downloaden als CSV',
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
    edited: 'hier bewerkt',
    imported: 'uit een bestand',
  },
  errors: {
    CODE_TAKEN: 'Deze code is al in gebruik. Kies een andere code.',
    UNKNOWN_REFERENCE: 'Een gekozen item bestaat niet meer. Laad de pagina opnieuw.',
    PERIOD_END_BEFORE_START: 'De einddatum ligt vóór de begindatum. Verbeter een van beide.',
    PARENTS_OVERLAP:
      'Het gebied zou in één indeling op twee plaatsen tegelijk liggen. Laat de ene plaats eindigen voor de andere begint.',
    CYCLE: 'Een gebied kan niet in zichzelf liggen. Kies een ander gebied.',
    AREA_CYCLE: 'Een organisatie kan geen deel zijn van zichzelf. Kies een andere organisatie.',
    ALREADY_ENDED: 'Dit is al beëindigd. Laad de pagina opnieuw.',
    FUNCTION_OCCUPIED: (held) =>
      `${held.personName} bekleedt deze functie in die periode. Beëindig die aanstelling eerst, of laat de nieuwe persoon op de gekozen datum overnemen.`,
    ALREADY_IN_TABLE: 'Het onderwerp heeft op dit niveau al een rij voor die periode. Bewerk die rij.',
    ISSUES_IN_FILE:
      'Het bestand is niet geïmporteerd omdat het fouten bevat. Los ze op en lees het bestand opnieuw in.',
    EMAIL_TAKEN: 'Dit e-mailadres wordt al door iemand anders gebruikt. Vul een ander adres in.',
  },
  areaKinds: words.areaKinds,
}

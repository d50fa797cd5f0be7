import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as indicatorsPage } from '../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  small: (below: number | null) =>
    `Niet getoond: ${below === null ? 'een klein aantal' : `minder dan ${below}`}, of een aantal waaruit zo’n klein aantal kan worden afgeleid. Alleen de organisatie die het aanleverde en de organisaties waarvoor zij werkt, kunnen het zien.`,
  history: 'Geschiedenis van de aanlevering',
  current: 'huidig',
  superseded: (day) => `vervangen op ${day}`,
  title: 'Dit cijfer toelichten',
  formula: 'Berekening',
  numerator: 'Teller',
  denominator: 'Noemer',
  covered: (value, known) => `${value} voor de gebieden met beide cijfers (${known})`,
  overlaps: 'niet meegeteld: andere cijfers gaan over hetzelfde gebied',
  inhabitants: (count, year) => `${count} inwoners op 1 januari ${year}`,
  rows: 'Bronrijen',
  noRows: 'Er zijn geen rijen zichtbaar voor u.',
  more: phrases.andMore,
  state: labels.status,
  source: labels.source,
  recorded: 'Geregistreerd op',
  byAuthor: (who) => `door ${who}`,
  version: indicatorsPage.views.meaning,
  marking: 'Markering van de indicator',
  stateOf: { provisional: statuses.provisional, final: statuses.final, revised: 'herzien' },
  withheld: 'Sommige rijen zijn niet zichtbaar voor u en zijn niet in dit cijfer opgenomen.',
  meaning: 'Betekenis en bron',
  noSource: 'geen bron vermeld',
  paper: {
    title: 'Cijfer in een gedrukt document',
    intro:
      'In gedrukte documenten staat naast elk cijfer een korte code. Voer de code in om het gedrukte cijfer, het huidige cijfer en de bronrijen te zien.',
    code: labels.code,
    codeHint: '8 tekens, bijvoorbeeld K7M4-QXP8',
    open: 'Cijfer tonen',
    mistyped: 'Deze code is niet geldig. Controleer op een fout of ontbrekend teken.',
    unknown: 'Dit cijfer bestaat niet of u hebt er geen toegang toe',
    unknownText:
      'Controleer of de code overeenstemt met die op papier. Een code geeft geen toegang tot cijfers die door hun markering niet voor u bestemd zijn.',
    onPaper: (day) => `Gedrukt op ${day}`,
    now: 'Nu',
    same: 'Sindsdien is er niets gewijzigd.',
    differs: 'De bronrijen zijn sindsdien gewijzigd.',
    redefined: (then, now) => `De definitie is sindsdien gewijzigd: versie ${then}, nu versie ${now}.`,
    noFigure: 'geen cijfer beschikbaar',
    changes: 'Wijzigingen sindsdien',
    changed: (before, after) => `gewijzigd van ${before} naar ${after}`,
    came: (after) => `${after} toegevoegd`,
    reason: (why) => `motivering: ${why}`,
    heading: 'Code voor afdruk',
    hint: 'Een korte code om naast dit cijfer af te drukken. Ze opent deze toelichting, met het cijfer zoals het vandaag bekend is.',
    make: 'Code aanmaken',
    openThere: 'Pagina van deze code openen',
  },
}

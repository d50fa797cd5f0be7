import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameWords<typeof en> = {
  NOT_FOUND: 'Dit is er niet, of u mag het niet lezen.',
  NO_PATH: 'Voor deze soort plan is geen wettelijk pad bekend.',
  STEP_UNKNOWN: 'Deze stap hoort niet bij het pad van dit plan.',
  NOT_APPLICABLE: 'Deze stap is niet voor dit plan: in het deel waarover hij gaat, staat niets.',
  NOT_OF_THIS_STEP: 'Dat kan van deze stap niet worden gezegd.',
  NOT_SEATED: 'Deze instantie heeft geen zetel in deze stap.',
  ALREADY_SO: 'Dat is al zo: iemand zei het eerder.',
  NOT_SKIPPED: 'De wet vraagt deze stap: hij kan niet worden weggelaten.',
  NOTHING_LAID: 'Er ligt nog niets voor: leg eerst een vastgelegde versie voor.',
  ANOTHER_VERSION: 'Intussen is een andere versie voorgelegd: lees die eerst.',
  APPROVED: 'Het plan is goedgekeurd. Het verandert door een addendum.',
  REASON_MISSING: 'Zeg in enkele woorden waarom.',
  MOTIVE_MISSING: 'Gewoonlijk komen andere stappen eerst. Zeg waarom de volgorde een andere is.',
  WAITS_FOR: 'Eerst moeten andere stappen doorlopen zijn.',
  RESTS_UPON_IT: 'Latere stappen steunen erop: neem die eerst terug.',
  IN_THE_FUTURE: 'Wat gebeurd is, kan niet in de toekomst liggen.',
  NOT_YOUR_SEAT:
    'U bekleedt deze functie niet, vervangt niemand die dat doet, en hebt vandaag geen mandaat voor deze stap.',
  NOT_READERS: 'Sommigen mogen het plan niet lezen. Verzend het ontwerp, en noem hen als partner in het dossier.',
  NOT_IN_FORCE: 'Alleen een plan dat van kracht is, heeft een addendum.',
  ADDENDUM_OPEN: 'Er is al een addendum onderweg.',
  NOT_SENT_TO_YOU: 'Dit werd niet naar die instantie verzonden.',
  NOT_IN_WHAT_WAS_SENT: 'Dat staat niet in wat werd verzonden.',
  IN_THE_PAST: 'Deze dag is voorbij.',
  ALREADY_ANSWERED: 'Er is al geantwoord: de vraag blijft staan.',
  QUESTION_WITHDRAWN: 'De vraag is teruggenomen.',
  NOTHING_TO_SAY: 'Van sommige van deze plannen kan dat nog niet worden gezegd, of voor zo’n brief is er geen model.',
  SOME_REFUSED: 'Bij sommige plannen mag het niet: er is niets gedaan.',
  FORBIDDEN: 'Uw rollen laten dit niet toe.',
}

import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Betrokken plannen, elementen en punten',
  hint: 'Alleen wat u kunt lezen, is geteld.',
  noneAffected: 'Er zijn geen plannen, elementen of punten bij betrokken.',
  plans: (count) =>
    plural(
      'nl',
      count,
      '1 plan blijft ongewijzigd. De organisatie of haar opvolger beslist of het wordt voortgezet:',
      `${count} plannen blijven ongewijzigd. De organisaties of hun opvolgers beslissen of ze worden voortgezet:`,
    ),
  elements: (count) =>
    plural(
      'nl',
      count,
      '1 element heeft een eindverantwoordelijke functie die samen met haar organisatie verdwijnt. Kies een andere functie.',
      `${count} elementen hebben een eindverantwoordelijke functie die samen met haar organisatie verdwijnt. Kies andere functies.`,
    ),
  items: (open, answered) =>
    `Te beantwoorden punten: ${open} open, ${answered} beantwoord. Ze gaan naar de opvolger van de organisatie zodra u die aangeeft. Zijn er meerdere opvolgers of fuseren organisaties, dan moeten de punten opnieuw worden beantwoord.`,
}

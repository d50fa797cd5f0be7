import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Wat eraan hangt',
  note: 'Voor zover u het mag lezen.',
  nothing: 'Geen plan, element of vraag.',
  plans: (count) =>
    count === 1
      ? '1 plan blijft zoals het is; zijn orgaan, of wat erop volgt, beslist of het voortgezet wordt:'
      : `${count} plannen blijven zoals ze zijn; hun organen, of wat erop volgt, beslissen of ze voortgezet worden:`,
  elements: (count) =>
    count === 1
      ? 'Voor 1 element staat een functie in die met haar orgaan eindigt: noem een andere.'
      : `Voor ${count} elementen staat een functie in die met haar orgaan eindigt: noem andere.`,
  items: (open, answered) =>
    `Te beantwoorden punten: ${open} open, ${answered} beantwoord. Ze gaan naar de opvolger van het orgaan zodra u zegt welke; zijn er meer opvolgers, of gaan meer organen op in één, dan wordt opnieuw geantwoord.`,
}

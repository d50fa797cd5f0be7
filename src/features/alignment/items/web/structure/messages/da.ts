import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Berørte planer, elementer og punkter',
  hint: 'Omfatter kun det, du kan læse.',
  noneAffected: 'Ingen planer, elementer eller punkter er berørt.',
  plans: (count) =>
    plural(
      'da',
      count,
      '1 plan forbliver uændret. Dens organisation eller efterfølgeren afgør, om den videreføres:',
      `${count} planer forbliver uændrede. Deres organisationer eller efterfølgerne afgør, om de videreføres:`,
    ),
  elements: (count) =>
    plural(
      'da',
      count,
      '1 element har en ansvarlig funktion, der ophører sammen med sin organisation. Vælg en anden funktion.',
      `${count} elementer har en ansvarlig funktion, der ophører sammen med sin organisation. Vælg andre funktioner.`,
    ),
  items: (open, answered) =>
    `Punkter til besvarelse: ${open} åbne, ${answered} besvarede. De overgår til organisationens efterfølger, når du angiver den. Er der flere efterfølgere, eller lægges organisationer sammen, skal punkterne besvares igen.`,
}

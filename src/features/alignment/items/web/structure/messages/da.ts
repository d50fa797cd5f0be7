import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Hvad der hænger på det',
  note: 'Så vidt du må læse det.',
  nothing: 'Ingen plan, intet element, intet punkt.',
  plans: (count) =>
    count === 1
      ? '1 plan bliver, som den er; dens organ, eller det, der følger, beslutter, om den føres videre:'
      : `${count} planer bliver, som de er; deres organer, eller det, der følger, beslutter, om de føres videre:`,
  elements: (count) =>
    count === 1
      ? 'For 1 element svarer en funktion, der ophører med sit organ: udpeg en anden.'
      : `For ${count} elementer svarer en funktion, der ophører med sit organ: udpeg andre.`,
  items: (open, answered) =>
    `Punkter at besvare: ${open} åbne, ${answered} besvarede. De går til organets efterfølger, når du nævner den; er der flere, eller går flere organer op i ét, svares der på ny.`,
}

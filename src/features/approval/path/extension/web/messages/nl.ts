import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  silent: {
    title: (count, version) =>
      count === 1
        ? `1 gebonden passage verschilt van versie ${version}, die geldt`
        : `${count} gebonden passages verschillen van versie ${version}, die geldt`,
    text: 'Een goedkeuring bindt ze. Begin een addendum voor wat moet veranderen, en zet de rest terug.',
    addendum: 'Een addendum is onderweg: dit verschilt van wat geldt tot het er is.',
    open: 'Een addendum beginnen',
    compare: 'Bekijk wat verschilt',
    putBack: 'Terugzetten',
    wasPutBack: 'Het leest weer zoals het goedgekeurd is',
    kinds: { added: 'toegevoegd', removed: 'weggelaten', changed: 'veranderd', moved: 'verplaatst' },
    rest: (count) => `en nog ${count}`,
  },
  holding: {
    title: 'Tot wanneer het geldt',
    period: (from, to) => `De periode: ${from} tot en met ${to}.`,
    extended: (until) => `Bij beslissing geldt het tot en met ${until}.`,
    decided: (on, by) => `Beslist op ${on} door ${by}`,
    withdrawn: (reason) => `Teruggenomen: ${reason}`,
    until: (on) => `tot en met ${on}`,
    none: 'Geen beslissing laat het langer gelden.',
    extend: 'Een verlenging noteren',
    extendText: (latest) => `Beslist door hen allen, met een datum. Het kan ten hoogste gelden tot en met ${latest}.`,
    last: 'Geldt tot en met',
    decidedOn: 'Beslist op',
    by: 'Wie beslist heeft',
    basis: 'Wettelijke grondslag',
    evidence: 'Waar het staat: brief, verslag, nummer',
    reason: 'Waarom',
    save: 'Bewaren',
    cancel: 'Annuleren',
    close: 'Sluiten',
    recorded: 'De verlenging staat bij het plan',
    withdraw: 'Terugnemen',
    withdrawText: 'Ze blijft in de lijst staan, met de reden. Het plan geldt dan alsof de verlenging niet beslist was.',
    tookBack: 'De verlenging is teruggenomen',
    end: 'Het plan beëindigen',
    endText:
      'Vanaf nu wordt het niet meer gevolgd. Een plan waarop een nieuw volgt, eindigt vanzelf wanneer dat geldt.',
    ended: 'Het plan is beëindigd',
  },
  bridging: {
    since: (on) => `Overbrugt sinds ${on}: voorbij zijn einde, en nog altijd gevolgd.`,
    atStep: (title, step) => `De opvolger, ${title}, staat bij stap ${step}.`,
    successor: (title) => `De opvolger is ${title}.`,
    noSuccessor: 'Er volgt nog niets op.',
  },
}

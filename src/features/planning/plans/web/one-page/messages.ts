import type { Catalogue } from '#shared/messages.ts'

const en = {
  issuedBy: 'Issued by',
  interests: 'Interests',
  priorities: 'Priorities',
  nobody: 'nobody yet',
  resources: 'Means',
  measures: (count: number) => (count === 1 ? '1 measure' : `${count} measures`),
  notSaid: 'without a state',
  leftOut: 'Not on this page:',
  elsewhere: (count: number) =>
    count === 1 ? '1 measure that stands under no priority' : `${count} measures that stand under no priority`,
  confidential: (count: number) => (count === 1 ? '1 confidential part' : `${count} confidential parts`),
  none: 'Nothing to show on a page yet',
  noneText: 'Write a priority or an objective: it stands here with who answers for it, its means and its state.',
}

/** Messages of the single-page plan. */
export const onePageMessages: Catalogue<typeof en> = {
  en,
  nl: {
    issuedBy: 'Uitgevaardigd door',
    interests: 'Belangen',
    priorities: 'Prioriteiten',
    nobody: 'nog niemand',
    resources: 'Middelen',
    measures: (count) => (count === 1 ? '1 maatregel' : `${count} maatregelen`),
    notSaid: 'zonder toestand',
    leftOut: 'Niet op deze bladzijde:',
    elsewhere: (count) =>
      count === 1
        ? '1 maatregel die onder geen prioriteit staat'
        : `${count} maatregelen die onder geen prioriteit staan`,
    confidential: (count) => (count === 1 ? '1 vertrouwelijk deel' : `${count} vertrouwelijke delen`),
    none: 'Nog niets om op een bladzijde te tonen',
    noneText:
      'Schrijf een prioriteit of een doelstelling: ze staat hier met wie ervoor verantwoordelijk is, haar middelen en haar toestand.',
  },
  fr: {
    issuedBy: 'Émis par',
    interests: 'Intérêts',
    priorities: 'Priorités',
    nobody: 'personne encore',
    resources: 'Moyens',
    measures: (count) => (count === 1 ? '1 mesure' : `${count} mesures`),
    notSaid: 'sans état',
    leftOut: 'Absent de cette page :',
    elsewhere: (count) => (count === 1 ? '1 mesure hors de toute priorité' : `${count} mesures hors de toute priorité`),
    confidential: (count) => (count === 1 ? '1 partie confidentielle' : `${count} parties confidentielles`),
    none: 'Encore rien à montrer sur une page',
    noneText:
      'Écrivez une priorité ou un objectif : il figure ici avec la fonction responsable, ses moyens et son état.',
  },
  de: {
    issuedBy: 'Herausgegeben von',
    interests: 'Interessen',
    priorities: 'Prioritäten',
    nobody: 'noch niemand',
    resources: 'Mittel',
    measures: (count) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`),
    notSaid: 'ohne Stand',
    leftOut: 'Nicht auf dieser Seite:',
    elsewhere: (count) =>
      count === 1
        ? '1 Maßnahme, die unter keiner Priorität steht'
        : `${count} Maßnahmen, die unter keiner Priorität stehen`,
    confidential: (count) => (count === 1 ? '1 vertraulicher Teil' : `${count} vertrauliche Teile`),
    none: 'Noch nichts, was auf einer Seite stehen könnte',
    noneText:
      'Schreiben Sie eine Priorität oder ein Ziel: Hier steht es mit der verantwortlichen Funktion, den Mitteln und dem Stand.',
  },
  da: {
    issuedBy: 'Udstedt af',
    interests: 'Interesser',
    priorities: 'Prioriteter',
    nobody: 'ingen endnu',
    resources: 'Midler',
    measures: (count) => (count === 1 ? '1 foranstaltning' : `${count} foranstaltninger`),
    notSaid: 'uden status',
    leftOut: 'Ikke på denne side:',
    elsewhere: (count) =>
      count === 1
        ? '1 foranstaltning, der ikke hører under en prioritet'
        : `${count} foranstaltninger, der ikke hører under en prioritet`,
    confidential: (count) => (count === 1 ? '1 fortrolig del' : `${count} fortrolige dele`),
    none: 'Endnu intet at vise på én side',
    noneText: 'Skriv en prioritet eller et mål: Her står det med den ansvarlige funktion, midlerne og status.',
  },
}

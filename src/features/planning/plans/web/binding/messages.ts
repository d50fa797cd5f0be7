import type { Catalogue } from '#shared/messages.ts'

const en = {
  row: 'A change here needs an addendum',
  panel: (fields: string) => `The plan holds. A change of this needs an addendum: ${fields}.`,
  panelPlace: 'The plan holds. That this stands here is bound by an approval.',
  place: 'where it stands',
}

/** Messages of the marks on content that an approval binds. */
export const bindingMessages: Catalogue<typeof en> = {
  en,
  nl: {
    row: 'Een verandering hier vraagt een addendum',
    panel: (fields) => `Het plan geldt. Een verandering hiervan vraagt een addendum: ${fields}.`,
    panelPlace: 'Het plan geldt. Dat dit hier staat, is gebonden door een goedkeuring.',
    place: 'waar het staat',
  },
  fr: {
    row: 'Un changement ici demande un addendum',
    panel: (fields) => `Le plan est en vigueur. Un changement de ceci demande un addendum : ${fields}.`,
    panelPlace: 'Le plan est en vigueur. Que ceci se trouve ici est lié par une approbation.',
    place: 'où cela se trouve',
  },
  de: {
    row: 'Eine Änderung hier braucht ein Addendum',
    panel: (fields) => `Der Plan gilt. Eine Änderung hiervon braucht ein Addendum: ${fields}.`,
    panelPlace: 'Der Plan gilt. Dass dies hier steht, ist durch eine Genehmigung gebunden.',
    place: 'wo es steht',
  },
  da: {
    row: 'En ændring her kræver et tillæg',
    panel: (fields) => `Planen gælder. En ændring af dette kræver et tillæg: ${fields}.`,
    panelPlace: 'Planen gælder. At dette står her, er bundet af en godkendelse.',
    place: 'hvor det står',
  },
}

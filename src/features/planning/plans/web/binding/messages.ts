import type { Catalogue } from '#shared/messages.ts'

const en = {
  row: 'Changes to this element require an addendum',
  panel: (fields: string) => `The plan is in force. Changes to these fields require an addendum: ${fields}.`,
  panelPlace: 'The plan is in force. Moving or removing this element requires an addendum.',
  place: 'position',
}

/** Messages of the marks on content that an approval binds. */
export const bindingMessages: Catalogue<typeof en> = {
  en,
  nl: {
    row: 'Wijzigingen aan dit element vereisen een addendum',
    panel: (fields) => `Het plan is van kracht. Wijzigingen aan deze velden vereisen een addendum: ${fields}.`,
    panelPlace: 'Het plan is van kracht. Om dit element te verplaatsen of te verwijderen is een addendum vereist.',
    place: 'positie',
  },
  fr: {
    row: 'Toute modification de cet élément requiert un addendum',
    panel: (fields) => `Le plan est en vigueur. La modification de ces champs requiert un addendum : ${fields}.`,
    panelPlace: 'Le plan est en vigueur. Déplacer ou supprimer cet élément requiert un addendum.',
    place: 'position',
  },
  de: {
    row: 'Änderungen an diesem Element erfordern ein Addendum',
    panel: (fields) => `Der Plan ist in Kraft. Änderungen an diesen Feldern erfordern ein Addendum: ${fields}.`,
    panelPlace: 'Der Plan ist in Kraft. Das Verschieben oder Entfernen dieses Elements erfordert ein Addendum.',
    place: 'Position',
  },
  da: {
    row: 'Ændringer af dette element kræver et tillæg',
    panel: (fields) => `Planen er i kraft. Ændringer af disse felter kræver et tillæg: ${fields}.`,
    panelPlace: 'Planen er i kraft. Det kræver et tillæg at flytte eller fjerne dette element.',
    place: 'placering',
  },
}

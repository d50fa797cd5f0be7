import { headingMessages } from '#shared/heading-messages/index.ts'
import { labelMessages } from '#shared/label-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'Answers to other plans',
  answersTo: (plan: string, version: number) => `Answers to ${plan}, version ${version}`,
  item: 'Item',
  answer: labelMessages.en.answer,
  reasons: 'Reasons and implementation',
  decided: headingMessages.en.decidedBy,
  carriedBy: (elements: string) => `Implemented by: ${elements}.`,
  byLink: (by: string | null) => (by ? `Answered by a link that ${by} created.` : 'Answered by a link.'),
  recordedByLink: (by: string | null) =>
    `Not given by the organisation: recorded by a link of ${by ?? 'the organisation that asks'} that went to no registered address.`,
  notReleased: 'Answers that this organisation has not released are not printed in a public edition.',
}

/** Messages of the answers chapter in a printed plan. */
export const documentMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Antwoorden op andere plannen',
    answersTo: (plan, version) => `Antwoorden op ${plan}, versie ${version}`,
    item: 'Punt',
    answer: labelMessages.nl.answer,
    reasons: 'Motivering en uitvoering',
    decided: headingMessages.nl.decidedBy,
    carriedBy: (elements) => `Uitgevoerd via: ${elements}.`,
    byLink: (by) => (by ? `Beantwoord via een link die ${by} maakte.` : 'Beantwoord via een link.'),
    recordedByLink: (by) =>
      `Niet door de organisatie gegeven: geregistreerd via een link van ${by ?? 'de vragende organisatie'} die naar geen geregistreerd adres ging.`,
    notReleased: 'Antwoorden die deze organisatie niet heeft vrijgegeven, staan niet in een publieke editie.',
  },
  fr: {
    title: 'Réponses à d’autres plans',
    answersTo: (plan, version) => `Réponses à ${plan}, version ${version}`,
    item: 'Point',
    answer: labelMessages.fr.answer,
    reasons: 'Motivation et mise en œuvre',
    decided: headingMessages.fr.decidedBy,
    carriedBy: (elements) => `Mis en œuvre par : ${elements}.`,
    byLink: (by) => (by ? `Réponse donnée par un lien créé par ${by}.` : 'Réponse donnée par un lien.'),
    recordedByLink: (by) =>
      `Non donnée par l’organisation : enregistrée par un lien de ${by ?? 'l’organisation demandeuse'} qui n’a été envoyé à aucune adresse enregistrée.`,
    notReleased: 'Les réponses que cette organisation n’a pas divulguées ne figurent pas dans une édition publique.',
  },
  de: {
    title: 'Antworten auf andere Pläne',
    answersTo: (plan, version) => `Antworten auf ${plan}, Version ${version}`,
    item: 'Punkt',
    answer: labelMessages.de.answer,
    reasons: 'Begründung und Umsetzung',
    decided: headingMessages.de.decidedBy,
    carriedBy: (elements) => `Umgesetzt durch: ${elements}.`,
    byLink: (by) => (by ? `Beantwortet über einen Link, den ${by} erstellt hat.` : 'Beantwortet über einen Link.'),
    recordedByLink: (by) =>
      `Nicht von der Organisation gegeben: erfasst über einen Link von ${by ?? 'der anfragenden Organisation'}, der an keine registrierte Adresse ging.`,
    notReleased: 'Antworten, die diese Organisation nicht freigegeben hat, stehen nicht in einer öffentlichen Fassung.',
  },
  da: {
    title: 'Svar på andre planer',
    answersTo: (plan, version) => `Svar på ${plan}, version ${version}`,
    item: 'Punkt',
    answer: labelMessages.da.answer,
    reasons: 'Begrundelse og gennemførelse',
    decided: headingMessages.da.decidedBy,
    carriedBy: (elements) => `Gennemføres ved: ${elements}.`,
    byLink: (by) => (by ? `Besvaret via et link, som ${by} oprettede.` : 'Besvaret via et link.'),
    recordedByLink: (by) =>
      `Ikke givet af organisationen: registreret via et link fra ${by ?? 'den organisation, der spørger'}, som ikke gik til en registreret adresse.`,
    notReleased: 'Svar, som denne organisation ikke har frigivet, trykkes ikke i en offentlig udgave.',
  },
}

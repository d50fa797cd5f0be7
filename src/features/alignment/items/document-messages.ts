import type { Catalogue } from '#shared/messages.ts'

const en = {
  title: 'Answers to other plans',
  answersTo: (plan: string, version: number) => `Answers to ${plan}, version ${version}`,
  item: 'Item',
  answer: 'Answer',
  reasons: 'Reasons and implementation',
  decided: 'Decided by',
  carriedBy: (elements: string) => `Implemented by: ${elements}.`,
}

/** Messages of the answers chapter in a printed plan. */
export const documentMessages: Catalogue<typeof en> = {
  en,
  nl: {
    title: 'Antwoorden op andere plannen',
    answersTo: (plan, version) => `Antwoorden op ${plan}, versie ${version}`,
    item: 'Punt',
    answer: 'Antwoord',
    reasons: 'Motivering en uitvoering',
    decided: 'Beslist door',
    carriedBy: (elements) => `Uitgevoerd via: ${elements}.`,
  },
  fr: {
    title: 'Réponses à d’autres plans',
    answersTo: (plan, version) => `Réponses à ${plan}, version ${version}`,
    item: 'Point',
    answer: 'Réponse',
    reasons: 'Motivation et mise en œuvre',
    decided: 'Décidé par',
    carriedBy: (elements) => `Mis en œuvre par : ${elements}.`,
  },
  de: {
    title: 'Antworten auf andere Pläne',
    answersTo: (plan, version) => `Antworten auf ${plan}, Version ${version}`,
    item: 'Punkt',
    answer: 'Antwort',
    reasons: 'Begründung und Umsetzung',
    decided: 'Beschlossen von',
    carriedBy: (elements) => `Umgesetzt durch: ${elements}.`,
  },
  da: {
    title: 'Svar på andre planer',
    answersTo: (plan, version) => `Svar på ${plan}, version ${version}`,
    item: 'Punkt',
    answer: 'Svar',
    reasons: 'Begrundelse og gennemførelse',
    decided: 'Besluttet af',
    carriedBy: (elements) => `Gennemføres ved: ${elements}.`,
  },
}

import type { Catalogue } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'

const en = {
  subject: 'New law: decide on your drafts',
  body: (count: number, version: string) =>
    plural(
      'en',
      count,
      `Version ${version} of the law is installed. ${count} draft of your organisation follows an earlier law. Decide whether it moves to the new law.`,
      `Version ${version} of the law is installed. ${count} drafts of your organisation follow an earlier law. Decide for each whether it moves to the new law.`,
    ),
  tasks: (address: string) => `Your tasks: ${address}`,
  stop: (address: string) => `Stop these emails: ${address}`,
}

/** The texts of the email about a new law. */
export const lawMailMessages: Catalogue<typeof en> = {
  en,
  nl: {
    subject: 'Nieuwe wetgeving: beslis over uw ontwerpen',
    body: (count, version) =>
      plural(
        'nl',
        count,
        `Versie ${version} van de wetgeving is geïnstalleerd. ${count} ontwerp van uw organisatie volgt een eerdere wetgeving. Beslis of het naar de nieuwe wetgeving overgaat.`,
        `Versie ${version} van de wetgeving is geïnstalleerd. ${count} ontwerpen van uw organisatie volgen een eerdere wetgeving. Beslis voor elk of het naar de nieuwe wetgeving overgaat.`,
      ),
    tasks: (address) => `Uw taken: ${address}`,
    stop: (address) => `Deze e-mails stopzetten: ${address}`,
  },
  fr: {
    subject: 'Nouvelle législation : décidez de vos projets',
    body: (count, version) =>
      plural(
        'fr',
        count,
        `La version ${version} de la législation est installée. ${count} projet de votre organisation suit une législation antérieure. Décidez s’il passe à la nouvelle.`,
        `La version ${version} de la législation est installée. ${count} projets de votre organisation suivent une législation antérieure. Décidez pour chacun s’il passe à la nouvelle.`,
      ),
    tasks: (address) => `Vos tâches : ${address}`,
    stop: (address) => `Ne plus recevoir ces e-mails : ${address}`,
  },
  de: {
    subject: 'Neues Recht: Entscheiden Sie über Ihre Entwürfe',
    body: (count, version) =>
      plural(
        'de',
        count,
        `Version ${version} des Rechts ist installiert. ${count} Entwurf Ihrer Organisation folgt einem früheren Recht. Entscheiden Sie, ob er auf das neue Recht umgestellt wird.`,
        `Version ${version} des Rechts ist installiert. ${count} Entwürfe Ihrer Organisation folgen einem früheren Recht. Entscheiden Sie für jeden, ob er auf das neue Recht umgestellt wird.`,
      ),
    tasks: (address) => `Ihre Aufgaben: ${address}`,
    stop: (address) => `Diese E-Mails abbestellen: ${address}`,
  },
  da: {
    subject: 'Ny lovgivning: Tag stilling til dine udkast',
    body: (count, version) =>
      plural(
        'da',
        count,
        `Version ${version} af lovgivningen er installeret. ${count} udkast i din organisation følger en tidligere lovgivning. Afgør, om det skal overgå til den nye.`,
        `Version ${version} af lovgivningen er installeret. ${count} udkast i din organisation følger en tidligere lovgivning. Afgør for hvert, om det skal overgå til den nye.`,
      ),
    tasks: (address) => `Dine opgaver: ${address}`,
    stop: (address) => `Afmeld disse e-mails: ${address}`,
  },
}

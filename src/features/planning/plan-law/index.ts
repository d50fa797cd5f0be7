export { sendLawMails } from './law-mails/send-law-mails.ts'
export { listLawChanges } from './queries.ts'

export { listLawChanges } from './queries.ts'
export { sendLawMails } from './send-law-mails.ts'

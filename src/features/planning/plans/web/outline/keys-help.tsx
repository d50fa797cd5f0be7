import { useMessages } from '#platform/web/language.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { planPageMessages } from '../messages/index.ts'
import { outlineMessages } from './messages/index.ts'
import styles from './plan-outline.module.css'

/** Shows the keyboard shortcuts of the outline, a line each. */
export function KeysHelp({ open, editable, onClose }: { open: boolean; editable: boolean; onClose: () => void }) {
  const { keys } = useMessages(outlineMessages)
  const { close } = useMessages(planPageMessages)
  const { names } = keys
  const reading: [string, string][] = [
    [names.arrows, keys.arrows],
    [names.letters, keys.letters],
    [names.space, keys.space],
    ['?', keys.help],
  ]
  const writing: [string, string][] = [
    [names.enter, keys.enter],
    [names.escape, keys.escape],
    [`Tab, ${names.shift} + Tab`, keys.tab],
    [names.move, keys.move],
    [names.mark, keys.mark],
    [`${names.ctrl} + A`, keys.all],
    [`${names.ctrl} + C, ${names.ctrl} + V`, keys.copy],
    [names.remove, keys.remove],
    [`${names.ctrl} + Z`, keys.undo],
  ]
  return (
    <Dialog open={open} onClose={onClose} title={keys.title} closeLabel={close}>
      <table className={styles.keyTable}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{keys.key}</th>
            <th scope="col">{keys.does}</th>
          </tr>
        </thead>
        <tbody>
          {[...reading.slice(0, 2), ...(editable ? writing : []), ...reading.slice(2)].map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  )
}

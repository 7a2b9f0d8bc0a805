/** Why the server or a command cannot start: told to the user as one line, without a stack trace. */
export class StartFailure extends Error {
  override name = 'StartFailure'
}

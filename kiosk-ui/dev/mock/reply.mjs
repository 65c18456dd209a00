// Builds the mock's answers.

export const problem = (status, code, extras = {}) => ({
  status,
  body: { type: 'about:blank', title: code, status, detail: code, code, ...extras },
});
export const ok = (body, status = 200) => ({ status, body });
export const none = { status: 204 };

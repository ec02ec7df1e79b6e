;;; lsp-mode-tests.el --- The recipe for lsp-mode, in a real Emacs -*- lexical-binding: t; -*-

;; Copyright (C) 2026 The Earshot authors
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; emacs --batch --load lsp-mode-tests.el --funcall ert-run-tests-batch-and-exit
;;
;; Takes the recipe from the README.  The programs `earshot' and `ruff' must be on PATH.

;;; Code:

(require 'cl-lib)
(require 'ert)
(require 'lsp-mode)
(require 'python)

;; Installed as a package, lsp-mode loads these when it needs them.
(dolist (part '(lsp-completion lsp-diagnostics lsp-headerline lsp-icons lsp-lens lsp-modeline))
  (require part))

(defconst lsp-mode-tests--here (file-name-directory (or load-file-name buffer-file-name)))

(with-temp-buffer
  (insert-file-contents (expand-file-name "README.md" lsp-mode-tests--here))
  (search-forward "(with-eval-after-load 'lsp-mode")
  (goto-char (match-beginning 0))
  (eval (read (current-buffer)) t))

;; Stands for the server that a user has already.
(lsp-register-client
 (make-lsp-client :new-connection (lsp-stdio-connection '("ruff" "server"))
                  :activation-fn (lsp-activate-on "python")
                  :priority 10
                  :server-id 'another))

(defmacro lsp-mode-tests--await (what condition)
  "Wait until CONDITION holds, or fail naming WHAT."
  `(let ((deadline (+ (float-time) 30)))
     (while (not ,condition)
       (when (> (float-time) deadline) (ert-fail (list "waited in vain for" ,what)))
       (accept-process-output nil 0.02))))

(defun lsp-mode-tests--lines ()
  "Return the lines on which Earshot finds something in the current buffer."
  (cl-loop for diagnostic in (lsp--get-buffer-diagnostics)
           when (equal (lsp:diagnostic-source? diagnostic) "earshot")
           collect (1+ (lsp:position-line (lsp:range-start (lsp:diagnostic-range diagnostic))))))

(defun lsp-mode-tests--expected-lines ()
  "Return the lines that bear a mark."
  (save-excursion
    (goto-char (point-min))
    (cl-loop while (re-search-forward "# expect: PYTHON-LANG-SEC-104\\( [a-z]+\\)?$" nil t)
             collect (line-number-at-pos))))

(ert-deftest lsp-mode-runs-earshot-beside-another-server ()
  (let* ((copy (file-name-as-directory (file-truename (make-temp-file "earshot" t))))
         (file (expand-file-name "quickstart/orders/live_logging.py" copy))
         (lsp-session-file (expand-file-name "session" copy))
         (lsp-enabled-clients '(another earshot))
         (lsp-auto-guess-root t)
         (lsp-enable-file-watchers nil)
         (lsp-keep-workspace-alive nil))
    (copy-directory (expand-file-name "../../test-workspaces/quickstart" lsp-mode-tests--here) copy)
    (let ((default-directory (expand-file-name "quickstart" copy)))
      (call-process "git" nil nil nil "init" "--quiet"))
    (find-file file)
    (unwind-protect
        (progn
          (lsp)
          (lsp-mode-tests--await "findings" (lsp-mode-tests--lines))
          (should (equal (sort (mapcar #'lsp--workspace-server-id (lsp-workspaces)) #'string<)
                         '(another earshot)))
          (should (equal (lsp-mode-tests--lines) (lsp-mode-tests--expected-lines)))
          (goto-char (point-min))
          (search-forward "logging.config.listen")
          (let ((fix (cl-find "Ignore" (lsp-code-actions-at-point)
                              :test (lambda (word action) (string-prefix-p word (lsp:code-action-title action))))))
            (should fix)
            (lsp-execute-code-action fix))
          (lsp-mode-tests--await "no findings" (not (lsp-mode-tests--lines))))
      (set-buffer-modified-p nil)
      (kill-buffer)
      (delete-directory copy t))))

(provide 'lsp-mode-tests)
;;; lsp-mode-tests.el ends here

;;; earshot-tests.el --- Earshot in a real Emacs, with the real server -*- lexical-binding: t; -*-

;; Copyright (C) 2026 The Earshot authors
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; emacs --batch --load earshot.el --load earshot-tests.el --funcall ert-run-tests-batch-and-exit
;;
;; Works on a copy of a project of test-workspaces.  What is to be found in it
;; say its own `# expect:' marks, which move with the text that they stand in.

;;; Code:

(require 'cl-lib)
(require 'ert)
(require 'python)
(require 'earshot)

(defconst earshot-tests--root
  (expand-file-name "../../" (file-name-directory (or load-file-name buffer-file-name))))

(defconst earshot-tests--mark "# expect: PYTHON-LANG-SEC-104")

;;;; Waiting for the server

(defvar earshot-tests--published nil
  "Of each URI, how often findings were published.")

(cl-defmethod eglot-handle-notification :after
  ((_server earshot-server) (_method (eql 'textDocument/publishDiagnostics)) &key uri &allow-other-keys)
  "Count what is published for URI."
  (cl-incf (alist-get uri earshot-tests--published 0 nil #'equal)))

(defun earshot-tests--published-of (file)
  "Return how often findings of FILE were published."
  (cl-loop for (uri . times) in earshot-tests--published
           when (string-suffix-p (concat "/" (file-name-nondirectory file)) uri)
           sum times))

(defun earshot-tests--published-here ()
  "Return how often findings of the current buffer were published."
  (earshot-tests--published-of buffer-file-name))

(defmacro earshot-tests--await (what &rest condition)
  "Wait until CONDITION holds and return its value, or fail naming WHAT."
  (declare (indent 1))
  `(let ((deadline (+ (float-time) 30)) value)
     (while (not (setq value (progn ,@condition)))
       (when (> (float-time) deadline) (ert-fail (list "waited in vain for" ,what)))
       (accept-process-output nil 0.02))
     value))

(defun earshot-tests--await-news (change)
  "Make CHANGE, and wait until the server has published what it finds then."
  (let ((before (earshot-tests--published-here)))
    (funcall change)
    ;; Emacs does this when it has been idle for a while, which it never is in batch.
    (eglot--signal-textDocument/didChange)
    (earshot-tests--await "findings" (> (earshot-tests--published-here) before))))

;;;; What is and what should be

(defun earshot-tests--findings ()
  "Return the findings that Flymake shows in the current buffer, from the first on."
  (sort (cl-remove-if-not (lambda (diagnostic)
                            (string-match-p earshot--rule (flymake-diagnostic-text diagnostic)))
                          (flymake-diagnostics))
        (lambda (one other) (< (flymake-diagnostic-beg one) (flymake-diagnostic-beg other)))))

(defun earshot-tests--lines ()
  "Return the lines on which findings are shown."
  (mapcar (lambda (diagnostic) (line-number-at-pos (flymake-diagnostic-beg diagnostic)))
          (earshot-tests--findings)))

(defun earshot-tests--expected-lines ()
  "Return the lines that bear a mark."
  (save-excursion
    (goto-char (point-min))
    (cl-loop while (re-search-forward (concat earshot-tests--mark "\\( [a-z]+\\)?\r?$") nil t)
             collect (line-number-at-pos))))

(defun earshot-tests--shows-what-is-expected ()
  "Fail unless the current buffer shows findings where it has marks, and nowhere else."
  (should (equal (earshot-tests--lines) (earshot-tests--expected-lines))))

;;;; A project to work in

(defun earshot-tests--open (file)
  "Visit FILE as a user would, and wait until the server has said what it finds.
It may have spoken of the file before, when that was not open."
  (let ((before (earshot-tests--published-of file)))
    (find-file file)
    (unless (eglot-current-server) (call-interactively #'eglot))
    (earshot-tests--await "findings" (> (earshot-tests--published-here) before))
    (flymake-start)))

(defmacro earshot-tests--in-project (name &rest body)
  "Run BODY in a copy of the project NAME of test-workspaces."
  (declare (indent 1))
  `(let* ((copy (file-name-as-directory (file-truename (make-temp-file "earshot" t))))
          (default-directory (expand-file-name ,name copy))
          (earshot-tests--published nil)
          (eglot-sync-connect t)
          (eglot-autoreconnect t)
          (eglot-server-programs nil))
     (unwind-protect
         (progn
           (copy-directory (expand-file-name (concat "test-workspaces/" ,name) earshot-tests--root) copy)
           (setq default-directory (file-name-as-directory default-directory))
           (call-process "git" nil nil nil "init" "--quiet")
           (earshot-setup)
           ,@body)
       (earshot-tests--close copy))))

(defun earshot-tests--close (folder)
  "Forget every buffer and the server of FOLDER, and remove it."
  (dolist (buffer (buffer-list))
    (when (string-prefix-p folder (or (buffer-file-name buffer) ""))
      (with-current-buffer buffer
        (set-buffer-modified-p nil)
        (when (eglot-current-server)
          (ignore-errors (eglot-shutdown (eglot-current-server)))))
      (kill-buffer buffer)))
  (delete-directory folder t))

(defun earshot-tests--python-files ()
  "Return the Python files of the project, scripts without a suffix too."
  (cl-remove-if-not
   (lambda (file)
     (with-temp-buffer
       (insert-file-contents file nil 0 2)
       (or (string-suffix-p ".py" file) (equal (buffer-string) "#!"))))
   (cl-remove-if (lambda (file) (string-match-p "/\\.git/" file))
                 (directory-files-recursively default-directory "\\`[^.]"))))

;;;; Findings

(ert-deftest earshot-shows-what-a-project-expects ()
  (earshot-tests--in-project "quickstart"
    (let ((found 0) (files (earshot-tests--python-files)))
      (should (> (length files) 5))
      (dolist (file files)
        (ert-info (file)
          (earshot-tests--open file)
          (should (derived-mode-p 'python-mode))
          (earshot-tests--shows-what-is-expected)
          (cl-incf found (length (earshot-tests--lines)))))
      (should (> found 0)))))

(defun earshot-tests--listed ()
  "Return the lines with findings of each file of the project, open or not."
  (let (listed)
    (dolist (diagnostic (flymake--project-diagnostics))
      (let* ((place (flymake-diagnostic-buffer diagnostic))
             (file (if (bufferp place) (buffer-file-name place) place))
             (start (flymake-diagnostic-beg diagnostic)))
        (push (if (consp start) (car start) (with-current-buffer place (line-number-at-pos start)))
              (alist-get (file-relative-name file) listed nil nil #'equal))))
    (dolist (file listed) (setcdr file (sort (cdr file) #'<)))
    listed))

(defun earshot-tests--expected-in (file)
  "Return the lines of FILE that bear a mark."
  (with-temp-buffer
    (insert-file-contents file)
    (earshot-tests--expected-lines)))

(ert-deftest earshot-lists-findings-in-files-that-are-not-open ()
  (earshot-tests--in-project "quickstart"
    (earshot-tests--open "orders/live_logging.py")
    (dolist (file (mapcar #'file-relative-name (earshot-tests--python-files)))
      (let ((expected (earshot-tests--expected-in file)))
        (earshot-tests--await (list "the findings of the project in" file)
          (equal (alist-get file (earshot-tests--listed) nil nil #'equal) expected))))))

(defun earshot-tests--read-as-python-does (file)
  "Whether Emacs reads FILE as Python does.
For Emacs a lone CR ends no line.  And what Emacs cannot decode, because
it does not know the encoding either, Eglot cannot send."
  (with-temp-buffer
    (insert-file-contents file)
    (not (or (memq 'eight-bit (find-charset-region (point-min) (point-max)))
             (string-match-p "\r[^\n]" (buffer-string))))))

(ert-deftest earshot-shows-findings-in-odd-texts ()
  (earshot-tests--in-project "odd-texts"
    (dolist (file (earshot-tests--python-files))
      (when (earshot-tests--read-as-python-does file)
        (ert-info (file)
          (earshot-tests--open file)
          (earshot-tests--shows-what-is-expected))))))

(ert-deftest earshot-shows-each-finding-as-grave-as-its-verdict ()
  (earshot-tests--in-project "verdicts"
    (dolist (verdict '(("unverified" . eglot-error) ("defeated" . eglot-error)
                       ("unknown" . eglot-warning) ("dead" . eglot-warning)
                       ("checked" . eglot-note)))
      (ert-info ((car verdict))
        (earshot-tests--open (concat (car verdict) ".py"))
        (earshot-tests--shows-what-is-expected)
        (should (cdr (earshot-tests--findings)))
        (dolist (finding (earshot-tests--findings))
          (should (eq (flymake-diagnostic-type finding) (cdr verdict))))))))

(ert-deftest earshot-marks-the-called-name-and-says-why ()
  (earshot-tests--in-project "quickstart"
    (earshot-tests--open "orders/live_logging.py")
    (let ((finding (car (earshot-tests--findings))))
      (should (equal (buffer-substring (flymake-diagnostic-beg finding) (flymake-diagnostic-end finding))
                     "logging.config.listen"))
      (should (eq (flymake-diagnostic-type finding) 'eglot-error))
      (should (string-match-p "whatever any local process sends to it is run as code"
                              (flymake-diagnostic-text finding))))))

(ert-deftest earshot-follows-what-is-typed ()
  (earshot-tests--in-project "quickstart"
    (earshot-tests--open "orders/live_logging.py")
    (let ((line (car (earshot-tests--lines))))
      (earshot-tests--await-news (lambda () (goto-char (point-min)) (insert "# é🎉\n\n")))
      (should (equal (earshot-tests--lines) (list (+ line 2))))
      (earshot-tests--shows-what-is-expected)
      (goto-char (flymake-diagnostic-end (car (earshot-tests--findings))))
      (earshot-tests--await-news (lambda () (insert "er")))
      (should-not (earshot-tests--findings))
      (earshot-tests--await-news (lambda () (delete-char -2)))
      (earshot-tests--shows-what-is-expected))))

;;;; What is offered

(defun earshot-tests--fixes (finding)
  "Return the titles of the fixes that Earshot offers for FINDING."
  (cl-loop for action in (eglot-code-actions (flymake-diagnostic-beg finding) (flymake-diagnostic-end finding))
           when (cl-find earshot--rule (plist-get action :diagnostics)
                         :key (lambda (diagnostic) (plist-get diagnostic :code)) :test #'equal)
           collect (plist-get action :title)))

(defun earshot-tests--choose (title finding)
  "Take the code action TITLE for FINDING from the menu, as a user does."
  (let ((last-nonmenu-event t))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt choices &rest _)
                 (should (assoc title choices))
                 title)))
      (eglot-code-actions (flymake-diagnostic-beg finding) (flymake-diagnostic-end finding) nil t))))

(defun earshot-tests--compiles ()
  "Fail unless Python compiles the current buffer."
  (should (zerop (call-process-region (point-min) (point-max) "python3" nil nil nil
                                      "-c" "import sys; compile(sys.stdin.read(), 'buffer', 'exec')"))))

(ert-deftest earshot-mends-each-finding-in-each-way-it-offers ()
  (earshot-tests--in-project "quickstart"
    (let (applied)
      (dolist (file (earshot-tests--python-files))
        (earshot-tests--open file)
        (let ((text (buffer-string)) (findings (length (earshot-tests--findings))))
          (dotimes (which findings)
            (dolist (title (earshot-tests--fixes (nth which (earshot-tests--findings))))
              (ert-info ((format "%s, finding %d: %s" file which title))
                (earshot-tests--await-news
                 (lambda () (earshot-tests--choose title (nth which (earshot-tests--findings)))))
                (should (= (length (earshot-tests--findings)) (1- findings)))
                (earshot-tests--compiles)
                (cl-pushnew title applied :test #'equal)
                (earshot-tests--await-news
                 (lambda ()
                   (erase-buffer)
                   (insert text)))
                (earshot-tests--shows-what-is-expected))))))
      (should (> (length applied) 1)))))

(ert-deftest earshot-lists-what-leads-to-a-finding ()
  (earshot-tests--in-project "quickstart"
    (earshot-tests--open "orders/admin.py")
    (goto-char (flymake-diagnostic-beg (car (last (earshot-tests--findings)))))
    (earshot-show-trail)
    (with-current-buffer "*xref*"
      (should (string-match-p "`logging_config` is imported here" (buffer-string)))
      (should (string-match-p "`open_another`" (buffer-string)))
      (goto-char (point-min))
      (search-forward "is imported here")
      (save-window-excursion
        (xref-goto-xref)
        (should (string-match-p "import config as logging_config"
                                (buffer-substring (line-beginning-position) (line-end-position))))))))

(ert-deftest earshot-says-that-nothing-leads-here ()
  (with-temp-buffer
    (should-error (earshot-show-trail) :type 'user-error)))

(ert-deftest earshot-explains-the-rule ()
  (save-window-excursion
    (earshot-explain)
    (should (equal (buffer-name) "*PYTHON-LANG-SEC-104*"))
    (should (string-match-p "logging\\.config\\.listen" (buffer-string)))
    (should buffer-read-only)))

;;;; Life and death

(ert-deftest earshot-comes-back-when-the-server-dies ()
  (earshot-tests--in-project "quickstart"
    (earshot-tests--open "orders/live_logging.py")
    (let ((server (eglot-current-server)) (before (earshot-tests--published-here)))
      (signal-process (jsonrpc--process server) 'SIGKILL)
      (earshot-tests--await "another server"
        (and (eglot-current-server) (not (eq (eglot-current-server) server))))
      (earshot-tests--await "findings" (> (earshot-tests--published-here) before))
      (flymake-start)
      (earshot-tests--shows-what-is-expected))))

(ert-deftest earshot-runs-beside-another-server ()
  (earshot-tests--in-project "quickstart"
    (let ((earshot-beside '(("ruff" "server"))))
      (earshot-tests--open "orders/live_logging.py")
      (goto-char (point-min))
      (earshot-tests--await-news (lambda () (insert "import json\n")))
      (earshot-tests--await "findings of both"
        (and (equal (earshot-tests--lines) (earshot-tests--expected-lines))
             (cl-find-if (lambda (diagnostic)
                           (string-match-p "F401.*json" (flymake-diagnostic-text diagnostic)))
                         (flymake-diagnostics))))
      (let* ((finding (car (earshot-tests--findings))) (fix (car (earshot-tests--fixes finding))))
        (earshot-tests--await-news (lambda () (earshot-tests--choose fix finding))))
      (earshot-tests--await "one finding less" (null (earshot-tests--findings)))
      (earshot-tests--compiles))))

;;;; What is missing

(ert-deftest earshot-finds-the-server-of-its-checkout ()
  (let ((exec-path '("/nowhere")))
    (should (equal (earshot-contact)
                   (list 'earshot-server (expand-file-name "bin/earshot" earshot-tests--root) "lsp")))))

(ert-deftest earshot-names-what-is-missing ()
  (let ((exec-path '("/nowhere")))
    (cl-flet ((complaint () (error-message-string (should-error (earshot-contact) :type 'user-error))))
      (let ((earshot-server-command '("no-such-program" "lsp")))
        (should (string-match-p "no-such-program.*cannot be run" (complaint))))
      (let ((earshot-beside '(("pylsp"))))
        (should (string-match-p "rass.*not on your PATH" (complaint))))
      (cl-letf (((symbol-function 'file-executable-p) #'ignore))
        (should (string-match-p "no server found.*earshot-server-command" (complaint)))))))

(ert-deftest earshot-leaves-a-buffer-in-peace-when-something-is-missing ()
  (let ((earshot-server-command '("no-such-program" "lsp")) warning)
    (cl-letf (((symbol-function 'display-warning) (lambda (_type text &rest _) (setq warning text))))
      (with-temp-buffer
        (python-mode)
        (earshot-ensure)
        (should (string-match-p "no-such-program" warning))))))

(provide 'earshot-tests)
;;; earshot-tests.el ends here

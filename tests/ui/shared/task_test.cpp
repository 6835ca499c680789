// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/shared/task.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace plumbline;

class TaskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void worksElsewhereAndAnswersHere();
    void takesAnswersThatCannotBeCopied();
    void dropsTheAnswerWhenTheOwnerHasGone();
    void asksTheWorkToStopWhenTheOwnerGoes();
    void aCancelledTaskStillAnswers();
    void saysHowFarItIs();
};

void TaskTest::worksElsewhereAndAnswersHere()
{
    QObject owner;
    QThread* worked = nullptr;
    QThread* answered = nullptr;
    int answer = 0;
    const QPointer<Task> task = Task::run(
        &owner,
        [&worked](Progress&) {
            worked = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            answered = QThread::currentThread();
            answer = value;
        });
    QTRY_COMPARE(answer, 42);
    QVERIFY(worked != QThread::currentThread());
    QCOMPARE(answered, QThread::currentThread());
    QTRY_VERIFY(task.isNull());
}

void TaskTest::takesAnswersThatCannotBeCopied()
{
    QObject owner;
    int answer = 0;
    Task::run(
        &owner, [](Progress&) { return std::make_unique<int>(7); }, [&](std::unique_ptr<int> value) { answer = *value; });
    QTRY_COMPARE(answer, 7);
    bool isDone = false;
    Task::run(
        &owner, [](Progress&) {}, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
}

void TaskTest::dropsTheAnswerWhenTheOwnerHasGone()
{
    auto owner = std::make_unique<QObject>();
    QSemaphore mayFinish;
    QSemaphore hasFinished;
    bool isAnswered = false;
    Task::run(
        owner.get(),
        [&](Progress&) {
            mayFinish.acquire();
            hasFinished.release();
        },
        [&] { isAnswered = true; });
    owner.reset();
    mayFinish.release();
    hasFinished.acquire();
    QTest::qWait(20);
    QVERIFY(!isAnswered);
}

void TaskTest::asksTheWorkToStopWhenTheOwnerGoes()
{
    auto owner = std::make_unique<QObject>();
    QSemaphore hasStopped;
    Task::run(
        owner.get(),
        [&](Progress& progress) {
            while (!progress.isAskedToStop())
                QThread::msleep(1);
            hasStopped.release();
        },
        [] {});
    owner.reset();
    QVERIFY(hasStopped.tryAcquire(1, 5000));
}

void TaskTest::aCancelledTaskStillAnswers()
{
    QObject owner;
    QString answer;
    Task* const task = Task::run(
        &owner,
        [](Progress& progress) {
            while (!progress.isAskedToStop())
                QThread::msleep(1);
            return QStringLiteral("cancelled");
        },
        [&](const QString& value) { answer = value; });
    task->cancel();
    QTRY_COMPARE(answer, QStringLiteral("cancelled"));
}

void TaskTest::saysHowFarItIs()
{
    QObject owner;
    QList<int> said;
    bool isDone = false;
    Task* const task = Task::run(
        &owner,
        [](Progress& progress) {
            progress.report(1, 2);
            progress.report(1, 2); // said once: a million equal reports would drown the window
            progress.report(2, 2);
            progress.report(3, 0);
        },
        [&] { isDone = true; });
    connect(task, &Task::progressed, this, [&](int thousandths) { said << thousandths; });
    QTRY_VERIFY(isDone);
    QCOMPARE(said, (QList<int>{500, 1000, -1}));
}

PLUMBLINE_TEST(TaskTest)
#include "task_test.moc"
